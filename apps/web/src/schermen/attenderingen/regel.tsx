import { clsx } from 'clsx';
import { useLayoutEffect, useRef } from 'react';
import { datumTekst, Knop, Pictogram, Verborgen } from '@navolgbaar/ui';
import { ATTENDERINGEN, leesEen } from '../../api/attenderingen';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { tijdTekst } from '../../formulier/tijd';
import { FoutMelding } from '../../schil/fout-scherm';
import { attenderingTeksten as t } from '../../teksten/attenderingen';
import { naarKop } from './naar-kop';
import { plekVanAttendering } from './plek';
import type { Vouw } from './vouw';

/** What happened, to what, when, and whether this person read it: in a word and a shape. */
export function Attenderingregel({ vouw: { nieuwste, alle, ongelezen } }: { vouw: Vouw }) {
  const { soort, nummer, titel, dag, op } = nieuwste;
  const { wat } = t.soort[soort];
  const plek = plekVanAttendering(nieuwste);
  const regel = useRef<HTMLLIElement>(null);
  // Where only the unread are shown the line goes, and what had the focus goes with it.
  useLayoutEffect(() => {
    const li = regel.current;
    return () => {
      if (li?.contains(document.activeElement)) naarKop();
    };
  }, []);
  const lees = useActie({
    doe: (ids: readonly string[]) => Promise.all(ids.map(leesEen)),
    ...{ ververs: [ATTENDERINGEN], bericht: t.gemarkeerd },
    // The button that had the focus is gone.
    gelukt: () => regel.current?.focus(),
  });
  // Without a word: who opens it sees it.
  const open = useActie({
    doe: (ids: readonly string[]) => Promise.all(ids.map(leesEen)),
    ververs: [ATTENDERINGEN],
  });
  const isOngelezen = ongelezen.length > 0;
  return (
    <li
      ref={regel}
      tabIndex={-1}
      className={clsx('nav-agenda__regel', isOngelezen && 'nav-attendering--ongelezen')}
    >
      <div>
        {plek ? (
          <a
            href={adres(plek)}
            className="utrecht-link utrecht-link--html-a"
            onClick={() => isOngelezen && open.mutate(ongelezen)}
          >
            {wat}
            {/* Several lines may say the same: out of their context the number tells them apart. */}
            {nummer && <Verborgen>, {nummer}</Verborgen>}
          </a>
        ) : (
          wat
        )}
        {alle.length > 1 && ` (${t.keer(alle.length)})`}
        <div className="nav-labels nav-klein nav-zacht">
          <time dateTime={op}>{tijdTekst(Date.parse(op)).replace(':', '.')} uur</time>
          {(nummer ?? titel) && <span>{[nummer, titel].filter(Boolean).join(' ')}</span>}
          {dag && soort.startsWith('termijn_') && <span>{t.laatsteDag(datumTekst(dag))}</span>}
        </div>
        {lees.isError && <FoutMelding fout={lees.error} />}
      </div>
      {isOngelezen && (
        <div className="nav-labels">
          <span className="nav-attendering__nieuw">
            <Pictogram naam="bel" maat="klein" />
            {t.ongelezen}
          </span>
          <Knop klein pictogram="vink" bezig={lees.isPending} onClick={() => lees.mutate(ongelezen)}>
            {t.markeer}
            <Verborgen>{t.markeerWat([wat, nummer].filter(Boolean).join(', '))}</Verborgen>
          </Knop>
        </div>
      )}
    </li>
  );
}
