/**
 * Builds elements. Text is only ever set as text, so nothing has to be escaped.
 */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {string} tag
 * @param {Object<string, *>} [props] attributes; `on…` functions become listeners; null and false are left out
 * @param {...(Node|string|number|null|false|Array)} children
 */
export function h(tag, props, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** The same for SVG. */
export function svg(tag, props, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

/** Puts `children` in the place of whatever `parent` holds. */
export function replace(parent, ...children) {
  parent.replaceChildren(...usable(children));
  return parent;
}

export function append(parent, ...children) {
  parent.append(...usable(children));
  return parent;
}

let lastId = 0;

/** An id for pairing labels and controls. */
export function freshId(prefix = 'id') {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

function fill(element, props, children) {
  append(element, ...children);
  for (const [name, value] of Object.entries(props ?? {})) {
    set(element, name, value);
  }
  return element;
}

function set(element, name, value) {
  if (value === null || value === undefined || value === false) {
    return;
  }
  if (name.startsWith('on')) {
    element.addEventListener(name.slice(2), value);
  } else if (name === 'value') {
    element.value = value; // a select takes its value as a property only
  } else {
    element.setAttribute(name, value === true ? '' : value);
  }
}

function usable(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}
