// RFC 3492, with the parameters of its section 5.

/** @returns The code points of the extended string in place `index`; `undefined` where a text is no punycode. */
export function decodePunycode(text: string): string | undefined {
  const dash = text.lastIndexOf("-");
  const output = Array.from(text.slice(0, Math.max(dash, 0)), (c) =>
    c.charCodeAt(0),
  );
  let [code, index, bias] = [128, 0, 72];
  for (let at = dash < 0 ? 0 : dash + 1; at < text.length;) {
    const before = index;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = digits.indexOf(text.charAt(at) || "-");
      if (digit < 0) return undefined;
      at++;
      index += digit * weight;
      const threshold = thresholdOf(k, bias);
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const length = output.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff) return undefined;
    output.splice(index++, 0, code);
  }
  return String.fromCodePoint(...output);
}

/** @returns A text in punycode. */
export function encodePunycode(text: string): string {
  const points = [...text].map((c) => c.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < 128);
  let output = String.fromCharCode(...basic) + (basic.length > 0 ? "-" : "");
  let [code, delta, bias, handled] = [128, 0, 72, basic.length];
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const point of points) {
      if (point < code) delta++;
      if (point !== code) continue;
      output += encodeDelta(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
    code++;
  }
  return output;
}

const digits = "abcdefghijklmnopqrstuvwxyz0123456789";

const thresholdOf = (k: number, bias: number): number =>
  Math.min(Math.max(k - bias, 1), 26);

/** A variable-length integer (section 3.3). */
function encodeDelta(delta: number, bias: number): string {
  let output = "";
  for (let rest = delta, k = 36; ; k += 36) {
    const threshold = thresholdOf(k, bias);
    if (rest < threshold) return output + digits.charAt(rest);
    output += digits.charAt(
      threshold + ((rest - threshold) % (36 - threshold)),
    );
    rest = Math.floor((rest - threshold) / (36 - threshold));
  }
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
