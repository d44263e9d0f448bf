// @ts-check

const WIDTH = 720;
const HEIGHT = 440;
const MARGIN = 60;

/**
 * Points on two logarithmic axes, as SVG.
 *
 * @param {readonly { x: number, y: number }[]} points Above 0.
 * @param {{ x: string, y: string }} titles
 */
export function scatterPlot(points, titles) {
  const x = axis(
    points.map((point) => point.x),
    MARGIN,
    WIDTH - MARGIN / 2,
  );
  const y = axis(
    points.map((point) => point.y),
    HEIGHT - MARGIN,
    MARGIN / 2,
  );
  const right = WIDTH - MARGIN / 2;
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    ...x.decades.map((at) => line(x.place(at), MARGIN / 2, x.place(at), HEIGHT - MARGIN)),
    ...y.decades.map((at) => line(MARGIN, y.place(at), right, y.place(at))),
    ...x.decades.map((at) => label(x.place(at), HEIGHT - MARGIN + 18, String(at), "middle")),
    ...y.decades.map((at) => label(MARGIN - 8, y.place(at) + 4, String(at), "end")),
    label(WIDTH / 2, HEIGHT - 14, titles.x, "middle"),
    label(MARGIN, 18, titles.y, "start"),
    ...points.map(
      (point) =>
        `<circle cx="${x.place(point.x).toFixed(1)}" cy="${y.place(point.y).toFixed(1)}" r="4" fill="#2f6fb0"/>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">\n${parts.join("\n")}\n</svg>\n`;
}

/**
 * @param {readonly number[]} values
 * @param {number} start Where the lowest power of ten lies.
 * @param {number} end Where the highest lies.
 */
function axis(values, start, end) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return {
    decades: Array.from({ length: high - low + 1 }, (_, index) => Number(`1e${low + index}`)),
    /** @param {number} value */
    place: (value) => start + ((Math.log10(value) - low) / (high - low)) * (end - start),
  };
}

/**
 * @param {number} x1
 * @param {number} y1
 * @param {number} x2
 * @param {number} y2
 */
function line(x1, y1, x2, y2) {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#d8d8d8"/>`;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} text
 * @param {"start" | "middle" | "end"} anchor
 */
function label(x, y, text, anchor) {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;
}
