import { freshId, h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { field } from './field.js';

const MOST = 6;

/**
 * A text field that suggests while one types (ARIA combobox pattern). Any text may be entered.
 *
 * @param {{suggest: () => Promise<string[]>}} options all suggestions, best first
 */
export function comboField({ suggest, ...options }) {
  const list = h('ul', {
    class: 'suggestions',
    role: 'listbox',
    id: freshId('suggestions'),
    hidden: true,
    'aria-label': t('field.suggestions'),
  });
  const control = h('input', {
    type: 'text',
    class: 'form-control',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-required': options.required ? 'true' : null,
    maxlength: options.maxlength,
    placeholder: options.placeholder,
  });
  const made = field(control, options);
  control.after(list);
  let active = -1;

  control.addEventListener('input', open);
  control.addEventListener('focus', open);
  control.addEventListener('blur', close);
  control.addEventListener('keydown', onKey);

  async function open() {
    const names = matching(await suggest(), control.value);
    if (document.activeElement !== control) {
      return;
    }
    active = -1;
    replace(list, names.map(option));
    show(names.length > 0);
  }

  function option(name) {
    const item = h(
      'li',
      { role: 'option', class: 'suggestion', id: freshId('suggestion'), 'aria-selected': 'false' },
      name,
    );
    item.addEventListener('pointerdown', (event) => {
      event.preventDefault(); // keeps the focus in the field
      choose(item);
    });
    return item;
  }

  function onKey(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(list.children[active]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  }

  function move(step) {
    const count = list.children.length;
    if (count === 0) {
      return;
    }
    active = active < 0 && step < 0 ? count - 1 : (active + step + count) % count;
    [...list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === active)));
    control.setAttribute('aria-activedescendant', list.children[active].id);
    list.children[active].scrollIntoView({ block: 'nearest' });
  }

  function choose(item) {
    control.value = item.textContent;
    control.dispatchEvent(new Event('change', { bubbles: true }));
    close();
  }

  function close() {
    active = -1;
    show(false);
  }

  function show(open) {
    list.hidden = !open;
    control.setAttribute('aria-expanded', String(open));
    control.removeAttribute('aria-activedescendant');
  }

  return made;
}

/** Names that begin with what was typed, then those that hold it; not the one that is already there. */
function matching(names, typed) {
  const wanted = fold(typed);
  const starts = names.filter((name) => fold(name).startsWith(wanted));
  const holds = names.filter((name) => !fold(name).startsWith(wanted) && fold(name).includes(wanted));
  return [...starts, ...holds].filter((name) => fold(name) !== wanted).slice(0, MOST);
}

function fold(text) {
  return text.trim().normalize('NFC').toLowerCase();
}
