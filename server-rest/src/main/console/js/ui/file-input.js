/** Lets the person choose a file by a button that looks like the others: its click clicks this. */

import { h } from '../dom.js';

/**
 * @param {string} types as `accept` takes them
 * @param {(file: File) => void} take called for each choice, also of the same file again
 */
export function fileInput(types, take) {
  const input = h('input', {
    type: 'file',
    accept: types,
    class: 'visually-hidden',
    tabindex: -1,
    'aria-hidden': 'true',
    onchange() {
      const [file] = input.files;
      if (file) {
        take(file);
        input.value = '';
      }
    },
  });
  return input;
}
