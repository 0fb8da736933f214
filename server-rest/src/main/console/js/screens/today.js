import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, withQuery } from '../api.js';
import { date } from '../format.js';
import { moneyEvents } from '../money-events.js';
import { knownToday, noteToday } from '../session.js';
import { claimParts } from '../ui/claim.js';
import { openDialog } from '../ui/dialog.js';
import { entryList } from '../ui/entry-list.js';
import { icon } from '../ui/icon.js';
import { newIncomeForm, quickAdd } from '../ui/income-form.js';
import { card, pageHead } from '../ui/page.js';
import { begun, emptyState, failureState, loadInto, skeleton } from '../ui/state.js';
import { toast } from '../ui/toast.js';
import { expectedThisWeek } from './expected.js';
import { needCards, periodTiles, todayRing, todayTiles } from './today-figures.js';

const SHOWN = 8;
const AWAY = 10 * 60_000;

/** @type {import('../router.js').Screen} */
export default {
  title: 'nav.today',
  render({ signal }) {
    const places = {
      date: h('span', null, knownToday() ? date(knownToday(), 'full') : '\u00a0'),
      ring: h('div', { class: 'today-ring' }, skeleton(1, 'ring')),
      tiles: h('div', { class: 'tiles tiles-today' }, skeleton(3, 'tile')),
      periods: h('div', { class: 'tiles tiles-2' }, skeleton(2, 'tile')),
      needs: h('div', { class: 'today-needs' }, skeleton(1, 'tile')),
      entries: h('div', { class: 'today-entries' }, skeleton(5)),
    };
    let list = null;
    const early = []; // logged before the list has come
    const expected = expectedThisWeek(signal, logged);
    const refresh = () => refreshFigures(places, signal).then(expected.reload);

    function logged(income) {
      if (list) {
        list.add(income);
        showEntries();
      } else {
        early.push(income);
      }
      refresh();
    }

    function showEntries() {
      replace(places.entries, list.isEmpty() ? nothingYet() : list.element);
    }

    async function loadEntries() {
      try {
        const { data } = await get(withQuery('/api/income', { limit: SHOWN }), { signal });
        await figures;
        list = entryList({
          onchange: () => {
            showEntriesIfChanged();
            refresh();
          },
        });
        data.forEach(list.add);
        early.forEach(list.add);
        showEntries();
      } catch (failure) {
        if (!signal.aborted) {
          replace(places.entries, failureState(failure, loadEntries));
        }
      }
    }

    /** Only the step between none and some needs another picture; otherwise the focus must not be disturbed. */
    function showEntriesIfChanged() {
      if (list.isEmpty() || !list.element.isConnected) {
        showEntries();
      }
    }

    function openMore(values) {
      openDialog(t('income.add'), (close) =>
        newIncomeForm({
          values,
          oncancel: close,
          onsaved(income) {
            close();
            toast(t('income.logged'));
            logged(income);
          },
        }),
      );
    }

    const figures = refresh();
    const allIncome = h('a', { class: 'panel-link', href: '/income' }, t('today.all'), icon('next', 16));
    loadEntries();
    moneyEvents.listen(signal, logged);
    reloadAfterAbsence(signal, refresh);

    return h(
      'div',
      { class: 'screen today' },
      pageHead(t('nav.today'), { text: places.date }),
      h(
        'div',
        { class: 'today-grid' },
        card(null, { className: 'panel-ring' }, places.ring, places.tiles),
        card(t('income.add'), { className: 'panel-add' }, quickAdd({ onsaved: logged, onmore: openMore })),
        h('div', { class: 'today-more stack' }, places.periods, expected.element, places.needs, latestInsight(signal)),
        card(t('today.entries'), { className: 'panel-entries', actions: allIncome }, places.entries),
      ),
    );
  },
};

async function refreshFigures(places, signal) {
  const summary = begun(() => get('/api/analytics/summary', { signal }));
  const goals = begun(() => get('/api/analytics/goals', { signal }));
  await loadInto(places.ring, signal, summary, (figures) => {
    noteToday(figures.today.date);
    replace(places.date, date(figures.today.date, 'full'));
    replace(places.tiles, todayTiles(figures));
    replace(places.periods, periodTiles(figures));
    return todayRing(figures);
  });
  await loadInto(places.needs, signal, goals, (reply) => needCards(reply.goals));
}

/** The day may have changed while the page lay in the background. */
function reloadAfterAbsence(signal, refresh) {
  let left = 0;
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) {
        left = Date.now();
      } else if (Date.now() - left > AWAY) {
        refresh();
      }
    },
    { signal },
  );
}

/** One sentence of the latest insight; Today does without it where there is none, or it is not to be had. */
function latestInsight(signal) {
  const place = h('p', { class: 'm-0' });
  const all = h('a', { class: 'panel-link', href: '/insights' }, t('today.all-insights'), icon('next', 16));
  const element = card(t('today.insight'), { className: 'panel-insight', actions: all }, place);
  element.hidden = true;
  get(withQuery('/api/insights', { limit: 1 }), { signal }).then(
    ({ data: [insight] }) => {
      if (insight?.claims.length > 0) {
        replace(place, claimParts(insight.claims[0], insight));
        element.hidden = false;
      }
    },
    () => {},
  );
  return element;
}

function nothingYet() {
  return emptyState('income', t('today.empty-title'), t('today.empty-text'));
}
