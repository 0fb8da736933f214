import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { withQuery } from '../api.js';
import { number } from '../format.js';
import { download } from './download.js';
import { openDialog } from './dialog.js';
import { choiceField, dateField } from './field.js';
import { form, notice, stacked } from './form.js';
import { toast } from './toast.js';

const FORMATS = ['xlsx', 'csv', 'pdf', 'json', 'ics'];
const KIBI = 1024;

/**
 * Asks for days and a format, and fetches the file. Closing the dialog stops it.
 *
 * @param {Object<string, string>} [filters] more parameters of the list, as the interface calls them
 */
export function openExport(filters = {}) {
  const stop = new AbortController();
  openDialog(t('export.title'), (close) => content(filters, stop.signal, close), { onclose: () => stop.abort() });
}

function content(filters, signal, close) {
  const { 'date[gte]': from, 'date[lte]': to, ...more } = filters;
  const progress = h('p', { class: 'muted m-0', role: 'status' });
  const fields = [
    choiceField({
      name: 'format',
      label: t('export.format'),
      type: 'radio',
      look: 'cards',
      required: true,
      value: FORMATS[0],
      choices: FORMATS.map((format) => ({
        value: format,
        label: t(`export.${format}`),
        text: t(`export.${format}-text`),
      })),
    }),
    dateField({ name: 'from', label: t('income.filter-from'), value: from ?? '' }),
    dateField({ name: 'to', label: t('income.filter-to'), value: to ?? '' }),
  ];
  const filtered = Object.values(more).some(Boolean);
  return h(
    'div',
    { class: 'stack' },
    filtered && notice('info', t('export.filtered')),
    form({
      fields,
      layout: stacked(fields),
      label: t('export.title'),
      submitLabel: t('export.start'),
      oncancel: close,
      async send(values) {
        replace(progress, t('export.preparing'));
        try {
          await download(
            withQuery('/api/export', { ...more, ...values }),
            (bytes) => replace(progress, t('export.received', { size: number(Math.ceil(bytes / KIBI)) })),
            signal,
          );
        } catch (failure) {
          replace(progress);
          if (signal.aborted) {
            return;
          }
          throw failure;
        }
        close();
        toast(t('export.done'));
      },
    }).element,
    progress,
  );
}
