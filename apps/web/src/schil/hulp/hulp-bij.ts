import { hulpAlgemeen, hulpPerPagina, type Hulptekst } from '../../teksten/hulp';

/** The help of the page at an address (without the base): its own, else that of the nearest page above it. */
export function hulpBij(pad: string): Hulptekst {
  const delen = pad
    .split('/')
    .filter(Boolean)
    .map((deel) => (/^[0-9a-f-]{36}$/.test(deel) ? '$id' : deel));
  for (let lengte = delen.length; lengte > 0; lengte -= 1) {
    const gevonden = hulpPerPagina[`/${delen.slice(0, lengte).join('/')}`];
    if (gevonden) return gevonden;
  }
  return (delen.length === 0 ? hulpPerPagina['/'] : undefined) ?? hulpAlgemeen;
}
