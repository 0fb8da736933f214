import { h } from '../dom.js';
import { t } from '../i18n.js';
import { get, getWithTag, patch } from '../api.js';
import { askToday } from '../session.js';
import { button } from '../ui/button.js';
import { openDialog } from '../ui/dialog.js';
import { card, pageHead } from '../ui/page.js';
import { describe, emptyState, loadInto, skeleton } from '../ui/state.js';
import { toast, toastWithUndo } from '../ui/toast.js';
import { expectedCard } from './expected.js';
import { goalCard, goalRow } from './goal-card.js';
import { goalDetail } from './goal-detail.js';
import { editGoalForm, newGoalForm, PERIODS } from './goal-form.js';

/** @type {import('../router.js').Screen} */
export default {
  title: 'nav.goals',
  render({ signal, query, setQuery }) {
    const place = h('div', { class: 'stack goals-place' }, skeleton(3, 'card'));
    const wanted = query.get('goal');
    const reload = () => loadInto(place, signal, () => loadGoals(signal), draw);
    const actions = { create: () => openNew('monthly'), edit: openEdit, setStatus };

    function draw(goals) {
      const chosen = goals.find((goal) => goal.id === wanted);
      return chosen ? goalDetail(chosen, actions, signal) : overview(goals, actions);
    }

    async function openNew(period) {
      try {
        await askToday();
      } catch (failure) {
        toast(describe(failure));
        return;
      }
      openDialog(t('goal.create'), (close) =>
        newGoalForm({
          period,
          oncancel: close,
          onsaved() {
            close();
            toast(t('goal.created'));
            reload();
          },
        }),
      );
    }

    function openEdit(goal) {
      openDialog(t('goal.edit'), (close) =>
        editGoalForm({
          goal,
          oncancel: close,
          onsaved() {
            close();
            toast(t('action.saved'));
            reload();
          },
        }),
      );
    }

    async function setStatus(goal, status) {
      try {
        await changeStatus(goal, status);
        const back = () => setStatus({ ...goal, lifecycle: status }, goal.lifecycle);
        toastWithUndo(t(`goal.now-${status}`, { name: goal.name }), back);
        await reload();
        focusGoal(place, goal);
      } catch (failure) {
        toast(describe(failure));
      }
    }

    reload();
    if (PERIODS.includes(query.get('new'))) {
      setQuery({});
      openNew(query.get('new'));
    }
    return h(
      'div',
      { class: 'screen' },
      pageHead(t('nav.goals'), {
        text: t('goals.text'),
        actions: button(t('goal.create'), actions.create, { kind: 'primary', icon: 'plus' }),
      }),
      place,
      !wanted && expectedCard(signal),
    );
  },
};

/** Goals with their figures. Both lists say "status": one means the goal's life, the other how it is going. */
async function loadGoals(signal) {
  const [{ data }, figures] = await Promise.all([get('/api/goals', { signal }), loadFigures(signal)]);
  return data.map((goal) => {
    const found = figures.find(({ id }) => id === goal.id) ?? { reason: 'other' };
    return { ...goal, ...found, lifecycle: goal.status, pace: found.status ?? null, version: goal.version };
  });
}

/** Goals can be seen and changed also while their figures can't be had. */
async function loadFigures(signal) {
  try {
    return (await get('/api/analytics/goals', { signal })).goals;
  } catch (failure) {
    toast(describe(failure));
    return [];
  }
}

async function changeStatus(goal, status) {
  const { etag } = await getWithTag(`/api/goals/${goal.id}`);
  await patch(`/api/goals/${goal.id}`, { status }, etag);
}

function overview(goals, actions) {
  const kept = goals.filter((goal) => goal.lifecycle !== 'archived');
  const archived = goals.filter((goal) => goal.lifecycle === 'archived');
  return [
    kept.length > 0
      ? h(
          'div',
          { class: 'goal-grid' },
          kept.map((goal) => goalCard(goal, actions)),
        )
      : noGoals(actions),
    archived.length > 0 && archive(archived, actions),
  ];
}

function noGoals(actions) {
  return card(
    null,
    {},
    emptyState(
      'goals',
      t('goals.empty-title'),
      t('goals.empty-text'),
      button(t('goal.create'), actions.create, { icon: 'plus' }),
    ),
  );
}

function archive(goals, actions) {
  return h(
    'details',
    { class: 'panel archive' },
    h('summary', null, t('goals.archived', { count: goals.length, n: String(goals.length) })),
    h(
      'ul',
      { class: 'entries' },
      goals.map((goal) => goalRow(goal, actions)),
    ),
  );
}

/** The button that was pressed has been drawn anew, or is gone with its goal. */
function focusGoal(place, { id }) {
  const kept = place.querySelector(`[data-goal="${CSS.escape(id)}"] .goal-actions button`);
  (kept ?? document.querySelector('h1')).focus();
}
