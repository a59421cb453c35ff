/**
 * Loudness by ITU-R BS.1770-4 for 48 kHz: each channel through the two filters of its tables 1 and 2, mean square over
 * 400 ms, -0.691 + 10 log10 of the sum over left and right.
 */

type Biquad = { readonly b: readonly [number, number, number]; readonly a: readonly [number, number] };

const rate = 48_000;
const blockSeconds = 0.4;

const headFilter: Biquad = {
  b: [1.53512485958697, -2.69169618940638, 1.19839281085285],
  a: [-1.69065929318241, 0.73248077421585],
};
const highPass: Biquad = { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] };

function filtered(samples: readonly number[], { b, a }: Biquad): readonly number[] {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** The loudest 400 ms (momentary loudness), in LUFS. What is shorter is taken with the silence around it. */
export function loudestLufs(channels: readonly (readonly number[])[]): number {
  const block = rate * blockSeconds;
  const weighted = channels.map((samples) => filtered(filtered(samples, headFilter), highPass));
  const length = Math.max(...weighted.map((samples) => samples.length));
  let loudest = 0;
  for (let from = 0; from < length; from += rate / 100) {
    const power = weighted
      .map((samples) => samples.slice(from, from + block).reduce((sum, each) => sum + each * each, 0) / block)
      .reduce((sum, each) => sum + each, 0);
    loudest = Math.max(loudest, power);
  }
  return -0.691 + 10 * Math.log10(loudest);
}

/** How often the wave crosses zero in a second, half of it: a measure of how high noise sounds. */
export function pitchHertz(samples: readonly number[]): number {
  const crossings = samples.filter((each, index) => index > 0 && each > 0 !== (samples[index - 1] ?? 0) > 0);
  return (crossings.length * rate) / samples.length / 2;
}
