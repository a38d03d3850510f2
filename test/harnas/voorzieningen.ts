/**
 * What a bare machine may lack. `npm test` looks for it, and lists what was not run for want of it; with CI_VOLLEDIG=1
 * a missing one makes the run fail. These are the only way in this house to leave a test out.
 */
export const redisUrl: string | null = process.env['NAV_TEST_REDIS_URL'] || null;
export const chromiumPad: string | null = process.env['NAV_TEST_CHROMIUM'] || null;

export const clamdPad: string | null = process.env['NAV_TEST_CLAMD'] || null;
export const dovecotPad: string | null = process.env['NAV_TEST_DOVECOT'] || null;

/** As `describe`, with the URL of a real Redis. */
export function metRedis(naam: string, blok: (url: string) => void): void {
  if (redisUrl) describe(naam, () => blok(redisUrl));
  else describe.skip(`${naam} [Redis ontbreekt]`, () => blok('redis://127.0.0.1:1'));
}

/** As `describe`, with the path of a Chromium. */
export function metChromium(naam: string, blok: (pad: string) => void): void {
  if (chromiumPad) describe(naam, () => blok(chromiumPad));
  else describe.skip(`${naam} [Chromium ontbreekt]`, () => blok('/chromium-ontbreekt'));
}

/** As `describe`, with the path of the daemon of ClamAV. */
export function metClamd(naam: string, blok: (pad: string) => void): void {
  if (clamdPad) describe(naam, () => blok(clamdPad));
  else describe.skip(`${naam} [ClamAV ontbreekt]`, () => blok('/clamd-ontbreekt'));
}

/** As `describe`, with the path of a dovecot. */
export function metDovecot(naam: string, blok: (pad: string) => void): void {
  if (dovecotPad) describe(naam, () => blok(dovecotPad));
  else describe.skip(`${naam} [dovecot ontbreekt]`, () => blok('/dovecot-ontbreekt'));
}
