import { Temporal } from 'temporal-polyfill';

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher; holds for every year). */
export function eerstePaasdag(jaar: number): Temporal.PlainDate {
  const gulden = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const inEeuw = jaar % 100;
  const maancorrectie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const epacta = (19 * gulden + eeuw - Math.floor(eeuw / 4) - maancorrectie + 15) % 30;
  const totZondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(inEeuw / 4) - epacta - (inEeuw % 4)) % 7;
  const uitzondering = Math.floor((gulden + 11 * epacta + 22 * totZondag) / 451);
  const dagen = epacta + totZondag - 7 * uitzondering + 114;
  return Temporal.PlainDate.from({ year: jaar, month: Math.floor(dagen / 31), day: (dagen % 31) + 1 });
}
