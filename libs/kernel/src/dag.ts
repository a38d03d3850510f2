const MAANDEN = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** A legal day as a reader writes it: `2026-05-18` becomes `18 mei 2026`. By hand: `Intl` takes a hundred times as long. */
export function schrijfDag(iso: string): string {
  const [jaar, maand, dag] = iso.split('-').map(Number);
  return `${dag} ${MAANDEN[(maand ?? 0) - 1]} ${jaar}`;
}
