/** Charts in the product's colours. Chart.js itself is fetched only by screens that draw one. */

import { h } from '../dom.js';
import { compactMoney } from '../format.js';
import { appearance } from '../preferences.js';

let library = null;

/**
 * @param {string} label what the chart shows, for screen readers; the table below it has the data
 * @param {(colours: (name: string) => string) => Object} configure a Chart.js configuration
 * @param {AbortSignal} signal ends the chart
 */
export function chart(label, configure, signal) {
  const canvas = h('canvas', { role: 'img', 'aria-label': label });
  const place = h('div', { class: 'chart' }, canvas);
  let drawn = null;

  async function draw() {
    const { Chart } = await load();
    if (signal.aborted) {
      return;
    }
    drawn?.destroy();
    drawn = new Chart(canvas, withDefaults(configure(colour)));
  }

  draw();
  appearance.addEventListener('change', draw, { signal });
  signal.addEventListener('abort', () => drawn?.destroy());
  return place;
}

/** The usual axes: dates without grid below, few compact amounts at the side. */
export function moneyAxes(currency, { stacked = false, labels } = {}) {
  return {
    x: {
      stacked,
      grid: { display: false },
      border: { display: false },
      ticks: { maxRotation: 0, autoSkipPadding: 12, callback: (_, index) => labels[index] },
    },
    y: {
      stacked,
      grace: '5%',
      border: { display: false },
      ticks: { maxTicksLimit: 6, callback: (value) => compactMoney(value, currency) },
    },
  };
}

export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Stripes, so that a state is not told by colour alone. */
export function stripes(base, line) {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const pen = tile.getContext('2d');
  pen.fillStyle = base;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = line;
  pen.lineWidth = 2;
  pen.beginPath();
  for (const start of [-8, 0, 8]) {
    pen.moveTo(start, 8);
    pen.lineTo(start + 8, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
}

function load() {
  library ??= import('chart.js').then((all) => {
    const {
      Chart,
      BarController,
      LineController,
      BarElement,
      LineElement,
      PointElement,
      CategoryScale,
      LinearScale,
      Tooltip,
      Filler,
    } = all;
    Chart.register(
      BarController,
      LineController,
      BarElement,
      LineElement,
      PointElement,
      CategoryScale,
      LinearScale,
      Tooltip,
      Filler,
    );
    return all;
  });
  library.catch(() => {
    library = null;
  });
  return library;
}

function withDefaults(config) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { options = {}, ...rest } = config;
  const { scales = {}, plugins = {}, ...others } = options;
  const text = { color: colour('ink-soft'), font: { family: getComputedStyle(document.body).fontFamily, size: 12 } };
  return {
    ...rest,
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: still ? false : { duration: 350 },
      interaction: { mode: 'index', intersect: false },
      ...others,
      scales: Object.fromEntries(
        Object.entries(scales).map(([name, axis]) => [
          name,
          { ...axis, grid: { color: colour('line'), ...axis.grid }, ticks: { ...text, ...axis.ticks } },
        ]),
      ),
      plugins: { ...plugins, tooltip: { ...tooltipLook(), ...plugins.tooltip } },
    },
  };
}

function tooltipLook() {
  return {
    backgroundColor: colour('ink'),
    titleColor: colour('surface'),
    bodyColor: colour('surface'),
    padding: 12,
    cornerRadius: 12,
    boxPadding: 6,
    usePointStyle: true,
  };
}
