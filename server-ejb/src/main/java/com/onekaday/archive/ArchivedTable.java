package com.onekaday.archive;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table whose rows of one account go into an archive.
 *
 * @param columns all but the account's; the first ones give the order
 * @param ids those that name rows of an archive, which are made anew
 * @param fate what becomes of the rows when an archive is restored
 */
record ArchivedTable(String name, List<String> columns, Set<String> ids, Fate fate) {

    enum Fate {
        /** Restored; an account that has such rows is not new. */
        CONTENT,
        /** Restored in the place of what every account has from the start. */
        SETTING,
        /**
         * For the person to read alone: what the server remembers of another account stays there, and nobody may add to what
         * all accounts are measured by.
         */
        RECORD
    }

    /** In the order in which they are restored: what others refer to comes first. */
    static final List<ArchivedTable> ALL = List.of(
            content("source", "id,name,name_key,archived,created_at,version", "id"),
            content("own_rate", "day,currency,base_currency,rate", ""),
            content(
                    "income",
                    "refund_of,id,source_id,amount,fee,currency,received_on,base_currency,base_amount,rate,rate_date,"
                            + "rate_source,provisional,note,tags,hours,source_system,external_id,search,"
                            + "created_at,updated_at,version",
                    "id,source_id,refund_of"),
            content(
                    "goal",
                    "id,name,period,amount,currency,starts_on,target_date,source_id,status,created_at,updated_at,version",
                    "id,source_id"),
            setting("daily_target", "id,starts_on,amount,currency,goal_id", "id,goal_id"),
            setting("work_days", "starts_on,days", ""),
            content("day_mark", "day,mark,created_at", ""),
            content(
                    "expected_income",
                    "id,source_id,amount,currency,due_on,every,every_count,every_by,confirmed,created_at,updated_at,version",
                    "id,source_id"),
            content("expected_receipt", "due_on,expected_id,income_id", "expected_id,income_id"),
            content(
                    "goal_outcome",
                    "first_day,id,goal_id,last_day,amount,currency,earned,outcome,created_at",
                    "id,goal_id"),
            content("goal_odds", "day,goal_id,first_day,probability,status", "goal_id"),
            content("goal_news", "first_day,goal_id,told_at", "goal_id"),
            content("milestone", "day,id,kind,key,value,currency,silent,created_at", "id"),
            content("insight", "id,day,cache_key,reason,model,content,dropped,useful,created_at,version", "id"),
            content("import_rule", "id,contains,source,tags,created_at,version", "id"),
            content("import_mapping", "signature,mapping,used_at", ""),
            content("imported_income", "income_id,amount,currency,received_on,named,merged", "income_id"),
            content("stripe_entry", "id,charge,income_id", "income_id"),
            setting("notification_choice", "kind,channel,wanted", ""),
            setting("quiet_hours", "starts_at,ends_at", ""),
            setting(
                    "reminder",
                    "id,kind,at_time,weekdays,only_if_nothing,on_rest_days,enabled,next_day,next_at,due_at,snoozes,"
                            + "created_at,version",
                    "id"),
            record("notification", "id,kind,key,facts,shown,created_at,read_at"),
            record("insight_exchange", "sent_at,insight_id,request,reply"),
            record("insight_consent", "granted_at"),
            record("insight_spend", "month,tokens,calls"),
            record("forecast_outcome", "origin,method,ends_on,chance,currency,goal,p10,p90,earned"),
            record("payment", "issued_at,invoice,number,state,amount,currency,attempts,next_attempt_at,paid_at"),
            record("webhook", "created_at,id,url,description,events,enabled,stopped,failing_since"),
            record("session", "created_at,client,user_agent,address,last_used_at,expires_at"),
            record("audit_event", "happened_at,action,address"));

    /** Tables that know their account only by their goal, or by their insight. */
    private static final Set<String> OF_GOAL = Set.of("goal_outcome", "goal_odds", "goal_news");

    private static final String OF_INSIGHT = "insight_exchange";

    private static ArchivedTable content(String name, String columns, String ids) {
        return new ArchivedTable(name, split(columns), Set.copyOf(split(ids)), Fate.CONTENT);
    }

    private static ArchivedTable setting(String name, String columns, String ids) {
        return new ArchivedTable(name, split(columns), Set.copyOf(split(ids)), Fate.SETTING);
    }

    private static ArchivedTable record(String name, String columns) {
        return new ArchivedTable(name, split(columns), Set.of(), Fate.RECORD);
    }

    private static List<String> split(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(","));
    }

    boolean isRestored() {
        return fate != Fate.RECORD;
    }

    boolean knowsAccount() {
        return !OF_GOAL.contains(name) && !name.equals(OF_INSIGHT);
    }

    String fileName() {
        return name + ".jsonl";
    }

    /** Its rows of an account, each as a JSON text. What refers to a row of the same table comes after those that don't. */
    String selection() {
        return "select cast(row_to_json(r) as text) from (select %s from %s where %s order by %s) r"
                .formatted(String.join(", ", columns), name, ownership(), order());
    }

    private String order() {
        return columns.get(0) + " nulls first, " + columns.get(1 % columns.size());
    }

    private String ownership() {
        if (OF_GOAL.contains(name)) {
            return "goal_id in (select id from goal where account_id = ?)";
        }
        return name.equals(OF_INSIGHT)
                ? "insight_id in (select id from insight where account_id = ?)"
                : "account_id = ?";
    }

    /** Whether an account has any. */
    String existence() {
        return "select exists (select from %s where %s)".formatted(name, ownership());
    }

    String removal() {
        return "delete from %s where %s".formatted(name, ownership());
    }

    /** Adds rows: the first parameter is a JSON array of them, the second the account's id. */
    String addition() {
        var account = knowsAccount() ? "account_id, " : "";
        var owner = knowsAccount() ? "me.id, " : "";
        var values = columns.stream().map(this::restored).collect(Collectors.joining(", "));
        return """
                insert into %1$s (%2$s%3$s) select %4$s%5$s
                  from jsonb_populate_recordset(null::%1$s, cast(? as jsonb)) r, (select cast(? as uuid) as id) me
                """.formatted(name, account, String.join(", ", columns), owner, values);
    }

    private String restored(String column) {
        return ids.contains(column)
                ? "cast(md5(cast(me.id as text) || cast(r.%s as text)) as uuid)".formatted(column)
                : "r." + column;
    }
}
