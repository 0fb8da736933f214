import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, withQuery } from '../api.js';
import { listCurrencies, listSources } from '../catalogue.js';
import { number, separators } from '../format.js';
import { readAmount } from '../money.js';
import { moneyEvents } from '../money-events.js';
import { navigate } from '../router.js';
import { askToday } from '../session.js';
import { button } from '../ui/button.js';
import { entryList } from '../ui/entry-list.js';
import { openExport } from '../ui/export-dialog.js';
import { dateField, selectField, textField } from '../ui/field.js';
import { icon } from '../ui/icon.js';
import { card, pageHead } from '../ui/page.js';
import { emptyState, failureState, skeleton } from '../ui/state.js';

const PAGE = 50;
const TYPING_PAUSE = 300;
const NEAR_THE_END = '600px';

/** What the address calls a filter, and what the API calls it. */
const FILTERS = {
  q: 'q',
  source: 'source',
  currency: 'currency',
  tag: 'tag',
  unpriced: 'unpriced',
  from: 'date[gte]',
  to: 'date[lte]',
  min: 'min_amount',
  max: 'max_amount',
  sort: 'sort',
};

/** @type {import('../router.js').Screen} */
export default {
  title: 'income.title',
  render({ signal, query, setQuery }) {
    const place = h('div', { class: 'income-list' });
    const count = h('p', { class: 'muted income-count', role: 'status' });
    const filters = filterBar(query, apply);
    let listing = new AbortController();

    function apply(values) {
      setQuery(values);
      listing.abort();
      listing = new AbortController();
      list(place, count, values, AbortSignal.any([signal, listing.signal]), filters.clear);
    }

    apply(Object.fromEntries(query));
    moneyEvents.listen(signal, () => apply(filters.values()));
    return h(
      'div',
      { class: 'screen' },
      pageHead(t('income.title'), {
        text: t('income.text'),
        actions: [
          button(t('import.open'), () => navigate('/import'), { icon: 'upload' }),
          button(t('export.open'), () => openExport(asParameters(filters.values())), { icon: 'download' }),
        ],
      }),
      h('div', { class: 'stack' }, filters.element, card(null, {}, count, place)),
    );
  },
};

/** Fills `place` page by page as its end comes near. */
function list(place, count, values, signal, clear) {
  const entries = entryList({ onchange: tell, oldestFirst: values.sort === 'date', level: 2 });
  const more = button(t('action.load-more'), load, { kind: 'quiet' });
  let foot = h('div', { class: 'income-foot' });
  let cursor = null;
  let complete = false;
  let loading = false;

  async function load() {
    if (loading || complete || signal.aborted) {
      return;
    }
    loading = true;
    showFoot(skeleton(cursor ? 2 : 8));
    try {
      await askToday(); // for "today" and "yesterday" above the days
      const { data, page } = await get(withQuery('/api/income', { limit: PAGE, cursor, ...asParameters(values) }), {
        signal,
      });
      foot.remove();
      data.forEach(entries.add);
      cursor = page.next_cursor;
      complete = !page.has_more;
      showFoot(complete ? null : more);
      tell();
    } catch (failure) {
      if (!signal.aborted) {
        showFoot(failureState(failure, load));
        watcher.disconnect(); // or it would try again all the time
      }
    } finally {
      loading = false;
    }
    watchAgain();
  }

  function tell() {
    const n = entries.element.querySelectorAll('li').length;
    replace(count, n > 0 ? t(complete ? 'income.shown-all' : 'income.shown', { count: n, n: number(n) }) : null);
    if (n === 0 && complete) {
      showFoot(Object.keys(values).some((name) => name !== 'sort' && values[name]) ? noneFits(clear) : nothingYet());
    }
  }

  /** A new foot each time: the old one would seem to jump when rows come in above it. */
  function showFoot(content) {
    foot.remove();
    foot = h('div', { class: 'income-foot' }, content);
    place.append(foot);
  }

  /** Without this a page that is shorter than the window would be the last one. */
  function watchAgain() {
    watcher.disconnect();
    if (!complete && more.isConnected && !signal.aborted) {
      watcher.observe(foot);
    }
  }

  const watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && load(), {
    rootMargin: NEAR_THE_END,
  });
  signal.addEventListener('abort', () => watcher.disconnect());
  replace(count);
  replace(place, entries.element);
  load();
}

function filterFields(value) {
  const any = (label) => [{ value: '', label }];
  const fields = {
    q: textField({
      name: 'q',
      label: t('income.filter-q'),
      type: 'search',
      value: value('q'),
      placeholder: t('income.filter-q-hint'),
    }),
    source: selectField({
      name: 'source',
      label: t('income.source'),
      options: withOwn(any(t('income.any-source')), value('source')),
      value: value('source'),
    }),
    from: dateField({ name: 'from', label: t('income.filter-from'), value: value('from') }),
    to: dateField({ name: 'to', label: t('income.filter-to'), value: value('to') }),
    min: textField({ name: 'min', label: t('income.filter-min'), value: value('min'), inputmode: 'decimal' }),
    max: textField({ name: 'max', label: t('income.filter-max'), value: value('max'), inputmode: 'decimal' }),
    currency: selectField({
      name: 'currency',
      label: t('income.currency'),
      options: withOwn(any(t('income.any-currency')), value('currency')),
      value: value('currency'),
    }),
    tag: textField({ name: 'tag', label: t('income.filter-tag'), value: value('tag') }),
    unpriced: selectField({
      name: 'unpriced',
      label: t('income.filter-rate'),
      value: value('unpriced'),
      options: [
        { value: '', label: t('income.any-rate') },
        { value: 'true', label: t('income.only-unpriced') },
      ],
    }),
    sort: selectField({
      name: 'sort',
      label: t('income.sort'),
      value: value('sort'),
      options: [
        { value: '', label: t('income.newest') },
        { value: 'date', label: t('income.oldest') },
      ],
    }),
  };
  offer(
    fields.source,
    listSources().then((all) => all.map(({ name }) => name)),
  );
  offer(
    fields.currency,
    listCurrencies().then((all) => all.map(({ code }) => code)),
  );
  return fields;
}

function filterBar(query, apply) {
  const value = (name) => query.get(name) ?? '';
  const fields = filterFields(value);
  const { q, source, from, to, ...rest } = fields;
  const opened = Object.keys(rest).some((name) => value(name));
  const element = h(
    'form',
    {
      class: 'panel filters',
      role: 'search',
      'aria-label': t('income.filters'),
      onsubmit: (event) => event.preventDefault(),
    },
    h(
      'div',
      { class: 'filters-main' },
      [q, source, from, to].map((field) => field.element),
    ),
    h(
      'details',
      { class: 'filters-more', open: opened },
      h('summary', null, icon('filter', 18), t('income.more-filters')),
      h(
        'div',
        { class: 'filters-main' },
        Object.values(rest).map((field) => field.element),
      ),
    ),
  );
  let pause = 0;
  element.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => apply(values()), TYPING_PAUSE);
  });

  function values() {
    const typed = Object.entries(fields).map(([name, field]) => [name, field.value]);
    return Object.fromEntries(typed.filter(([, text]) => text !== ''));
  }

  function clear() {
    Object.values(fields).forEach((field) => {
      field.value = '';
    });
    apply({});
    q.control.focus();
  }

  return { element, values, clear };
}

/** Adds the choices when they have come; without them the filter still holds what the address says. */
async function offer(field, names) {
  try {
    const present = [...field.control.options].map((option) => option.value);
    field.control.append(
      ...(await names).filter((name) => !present.includes(name)).map((name) => h('option', { value: name }, name)),
    );
  } catch {
    field.control.disabled = field.control.options.length === 1;
  }
}

function withOwn(options, own) {
  return own ? [...options, { value: own, label: own }] : options;
}

function asParameters(values) {
  const pairs = Object.entries(FILTERS).map(([name, parameter]) => [parameter, plain(name, values[name])]);
  return Object.fromEntries(pairs);
}

/** Amounts in the address are as typed; what can't be read filters nothing. */
function plain(name, value) {
  return value && ['min', 'max'].includes(name) ? (readAmount(value, separators()).amount ?? '') : value;
}

function nothingYet() {
  return emptyState('income', t('income.empty-title'), t('income.empty-text'));
}

function noneFits(clear) {
  return emptyState('search', t('income.none-title'), t('income.none-text'), button(t('income.clear'), clear));
}
