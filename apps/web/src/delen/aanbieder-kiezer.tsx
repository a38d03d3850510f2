import { useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { clsx } from 'clsx';
import { Pictogram, veldId, Vraag, type VeldProps } from '@navolgbaar/ui';
import { aanbiederVraag, zoekAanbieders, type Aanbiederregel } from '../api/aanbieders';
import { kiezerTeksten as teksten } from '../teksten/kiezer';
import { waarden, woord } from '../teksten/waarden';
import { useVertraagd } from './vertraagd';

/**
 * Chooses a provider from the register by typing; the value is its id. Works in a form (`waarde`, `onWaarde`) and in a
 * filter (`beginwaarde`; it sends a hidden field). Follows the combobox pattern of the ARIA Authoring Practices.
 */
export function AanbiederKiezer(props: VeldProps<string>) {
  const { naam, label, uitleg = teksten.uitleg, fout, nietVerplicht } = props;
  const k = useKiezer(props);
  const id = veldId(naam);
  const lijstId = useId();
  const optieId = (plaats: number) => `${lijstId}-${plaats}`;
  return (
    <Vraag naam={naam} label={label} uitleg={uitleg} fout={fout} nietVerplicht={nietVerplicht}>
      <div className="nav-kiezer" onBlur={k.opVerlaten}>
        <input type="hidden" name={naam} value={k.gekozenId} />
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={k.open}
          aria-controls={k.open ? lijstId : undefined}
          aria-activedescendant={k.open && k.actief >= 0 ? optieId(k.actief) : undefined}
          aria-describedby={clsx(`${id}-uitleg`, fout && `${id}-fout`)}
          aria-invalid={fout ? true : undefined}
          className={clsx(
            'utrecht-textbox',
            'utrecht-textbox--html-input',
            fout && 'utrecht-textbox--invalid',
            'nav-veld--breed',
          )}
          value={k.tekst}
          onChange={(g) => k.typ(g.target.value)}
          onKeyDown={k.opToets}
        />
        {k.gekozenId && (
          <button type="button" className="nav-kiezer__wis" onClick={k.wis}>
            <Pictogram naam="sluit" />
            <span className="nav-verborgen">{teksten.wis}</span>
          </button>
        )}
        {k.open && (
          <ul id={lijstId} role="listbox" aria-label={teksten.uitleg} className="nav-kiezer__lijst">
            {k.gevonden.map((regel, plaats) => (
              // The keys go to the text field; the pointer needs no key of its own here.
              <li
                key={regel.id}
                id={optieId(plaats)}
                role="option"
                aria-selected={plaats === k.actief}
                className={clsx('nav-kiezer__optie', plaats === k.actief && 'nav-kiezer__optie--actief')}
                onPointerDown={(g) => {
                  g.preventDefault();
                  k.kies(regel);
                }}
              >
                <span>{regel.naam}</span>
                <span className="nav-kiezer__bij">{omschrijf(regel)}</span>
              </li>
            ))}
          </ul>
        )}
        <p role="status" className={k.waarschuwing ? 'nav-teller' : 'nav-verborgen'}>
          {k.stand}
        </p>
      </div>
    </Vraag>
  );
}

function omschrijf(regel: Aanbiederregel): string {
  const delen = [regel.plaats, woord(waarden.aanbiedersoort, regel.soort)];
  if (regel.aantalClienten !== null) delen.push(teksten.clienten(regel.aantalClienten));
  return delen.filter(Boolean).join(' · ');
}

function useKiezer({ waarde, beginwaarde, onWaarde }: VeldProps<string>) {
  const [eigenId, zetEigenId] = useState(beginwaarde ?? '');
  const gekozenId = waarde ?? eigenId;
  const [getypt, zetGetypt] = useState<string | null>(null);
  const [zichtbaar, zetZichtbaar] = useState(false);
  const [actief, zetActief] = useState(-1);
  const gekozen = useQuery({ ...aanbiederVraag(gekozenId), enabled: gekozenId !== '' });
  const zoek = useVertraagd((getypt ?? '').trim());
  const uitkomst = useQuery({ ...zoekAanbieders(zoek), enabled: zichtbaar && zoek.length > 0 });
  const gevonden = zoek.length > 0 ? (uitkomst.data ?? []) : [];
  const open = zichtbaar && gevonden.length > 0;

  const zet = (id: string) => {
    zetEigenId(id);
    onWaarde?.(id);
  };
  const kies = (regel: Aanbiederregel) => {
    zet(regel.id);
    zetGetypt(regel.naam);
    zetZichtbaar(false);
    zetActief(-1);
  };
  const typ = (tekst: string) => {
    zetGetypt(tekst);
    zetZichtbaar(true);
    zetActief(-1);
    if (gekozenId) zet('');
  };
  const opToets = (toets: KeyboardEvent) => {
    const stap = { ArrowDown: 1, ArrowUp: -1 }[toets.key];
    const keus = gevonden[actief];
    if (stap !== undefined && gevonden.length > 0) {
      zetZichtbaar(true);
      zetActief((nu) => (nu + stap + gevonden.length) % gevonden.length);
    } else if (toets.key === 'Enter' && open) {
      const enige = keus ?? (gevonden.length === 1 ? gevonden[0] : undefined);
      if (enige) kies(enige);
    } else if (toets.key === 'Escape' && open) zetZichtbaar(false);
    else return;
    toets.preventDefault();
  };
  const { stand, waarschuwing } = zegStand({
    bezig: uitkomst.isFetching,
    fout: uitkomst.isError,
    klaar: uitkomst.data !== undefined,
    zoekt: zichtbaar && zoek.length > 0,
    aantal: gevonden.length,
    gekozen: gekozenId ? (gekozen.data?.naam ?? getypt ?? '') : '',
    los: !gekozenId && (getypt ?? '').trim() !== '',
  });
  return {
    gekozenId,
    tekst: getypt ?? (gekozenId ? (gekozen.data?.naam ?? '') : ''),
    gevonden,
    open,
    actief,
    stand,
    waarschuwing,
    typ,
    kies,
    wis: () => {
      zet('');
      zetGetypt('');
    },
    opToets,
    opVerlaten: () => zetZichtbaar(false),
  };
}

interface Stand {
  bezig: boolean;
  fout: boolean;
  klaar: boolean;
  zoekt: boolean;
  aantal: number;
  gekozen: string;
  /** Text that stands for no provider. */
  los: boolean;
}

/** What is said below the field: aloud always, in sight when a person must do something. */
function zegStand(s: Stand): { stand: string; waarschuwing: boolean } {
  if (s.zoekt && s.fout) return { stand: teksten.fout, waarschuwing: true };
  if (s.zoekt && s.bezig && !s.klaar) return { stand: teksten.zoekt, waarschuwing: false };
  if (s.zoekt && s.klaar && s.aantal === 0) return { stand: teksten.niets, waarschuwing: true };
  if (s.zoekt && s.klaar) return { stand: teksten.gevonden(s.aantal), waarschuwing: false };
  if (s.los && !s.zoekt) return { stand: teksten.nietGekozen, waarschuwing: true };
  return { stand: s.gekozen ? teksten.gekozen(s.gekozen) : '', waarschuwing: false };
}
