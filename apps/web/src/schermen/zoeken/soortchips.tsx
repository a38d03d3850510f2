import { clsx } from 'clsx';
import type { Zoekuitkomst } from '../../api/zoeken';
import { adres } from '../../basis';
import { zoekTeksten as teksten } from '../../teksten/zoeken';

/** The kinds of which something was found, each a link that shows only those. */
export function Soortchips({
  aantallen,
  soort,
}: {
  aantallen: Zoekuitkomst['aantallen'];
  soort: string | null;
}) {
  if (aantallen.length === 0 && soort === null) return null;
  const gevonden = new Map(aantallen.map((deel) => [deel.soort, deel]));
  const chips = Object.entries(teksten.soorten)
    .filter(([code]) => gevonden.has(code) || code === soort)
    .map(([code, label]) => {
      const { aantal = 0, meer = false } = gevonden.get(code) ?? {};
      return { code, label, href: `/zoeken?soort=${code}`, aantal: teksten.chip(aantal, meer) };
    });
  return (
    <nav aria-label={teksten.chips}>
      <ul className="nav-chips nav-soortchips">
        {[{ code: null, label: teksten.alles, href: '/zoeken', aantal: null }, ...chips].map(
          ({ code, label, href, aantal }) => (
            <li key={href}>
              <a
                href={adres(href)}
                className={clsx('nav-chip', code === soort && 'nav-chip--huidig')}
                aria-current={code === soort ? 'page' : undefined}
              >
                {label}
                {aantal && <strong>{aantal}</strong>}
              </a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
