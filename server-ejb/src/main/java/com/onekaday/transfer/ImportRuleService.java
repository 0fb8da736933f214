package com.onekaday.transfer;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.income.IncomeFilter;
import com.onekaday.income.IncomeService;
import com.onekaday.income.IncomeView;
import com.onekaday.income.NewIncome;
import com.onekaday.income.Position;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps rules by which payments get their source and tags, and applies them to what is recorded already. */
@Stateless
public class ImportRuleService {

    private static final int MOST_RULES = 100;
    private static final int PAGE = 500;

    /** As many changes as one transaction makes; asking again makes the next. */
    private static final int MOST_EFFECTS = 500;

    @Inject
    ImportRules rules;

    @Inject
    IncomeService incomes;

    @Inject
    InstantSource clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ImportRuleView> list(Caller caller) {
        return rules.all(caller.id()).stream().map(ImportRule::toView).toList();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportRuleView get(Caller caller, UUID id) {
        return find(caller, id).toView();
    }

    public ImportRuleView add(Caller caller, NewImportRule draft) {
        if (rules.all(caller.id()).size() >= MOST_RULES) {
            throw Refusal.conflict("too-many-rules", "At most %d rules; remove one first".formatted(MOST_RULES));
        }
        var rule = new ImportRule(caller.id(), draft, clock.instant().truncatedTo(ChronoUnit.MICROS));
        rules.add(rule);
        return rule.toView();
    }

    /**
     * States a rule anew.
     *
     * @param change makes the new statement of what is kept, or refuses
     */
    public ImportRuleView change(Caller caller, UUID id, Function<ImportRuleView, NewImportRule> change) {
        var rule = find(caller, id);
        rule.change(change.apply(rule.toView()));
        rules.write();
        return rule.toView();
    }

    /**
     * Removes a rule.
     *
     * @param check refuses to remove what is kept
     */
    public void remove(Caller caller, UUID id, Consumer<ImportRuleView> check) {
        var rule = find(caller, id);
        check.accept(rule.toView());
        rules.remove(rule);
    }

    /** What the rules would change of what is recorded, the newest first; at most {@value #MOST_EFFECTS} incomes. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<RuleEffect> preview(Caller caller) {
        var ruling = new Ruling(rules.all(caller.id()));
        var effects = new ArrayList<RuleEffect>();
        @Nullable Position after = null;
        do {
            var page = incomes.list(caller, IncomeFilter.none(), after, PAGE);
            page.incomes().stream()
                    .flatMap(income -> effect(ruling, income).stream())
                    .limit(MOST_EFFECTS - effects.size())
                    .forEach(effects::add);
            after = page.more() ? last(page.incomes()) : null;
        } while (after != null && effects.size() < MOST_EFFECTS);
        return effects;
    }

    /** Makes the changes that the preview shows. */
    public List<RuleEffect> apply(Caller caller) {
        var effects = preview(caller);
        effects.forEach(effect -> incomes.change(caller, effect.id(), income -> changed(income, effect)));
        return effects;
    }

    private static Optional<RuleEffect> effect(Ruling ruling, IncomeView income) {
        return ruling.first(income.source(), income.note())
                .map(rule -> new RuleEffect(
                        income.id(),
                        income.date(),
                        income.note(),
                        income.source(),
                        rule.source(),
                        income.tags(),
                        Ruling.tags(income.tags(), rule)))
                .filter(effect -> !effect.source().equals(effect.newSource())
                        || !effect.tags().equals(effect.newTags()));
    }

    private static NewIncome changed(IncomeView income, RuleEffect effect) {
        return new NewIncome(
                income.amount(),
                income.fee(),
                Currency.getInstance(income.currency()),
                effect.newSource(),
                income.date(),
                income.note(),
                effect.newTags(),
                income.refundOf(),
                income.hours(),
                income.sourceSystem(),
                income.externalId());
    }

    private static Position last(List<IncomeView> page) {
        var income = page.get(page.size() - 1);
        return new Position(income.date(), income.id());
    }

    private ImportRule find(Caller caller, UUID id) {
        return rules.find(caller.id(), id).orElseThrow(() -> Refusal.notFound("rule"));
    }
}
