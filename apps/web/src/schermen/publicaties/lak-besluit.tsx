import { useEffect, useRef, useState } from 'react';
import { Alinea, Keuzelijst, Knop, Knoppen, Kop, Tekstveld } from '@navolgbaar/ui';
import type { Lakgrond, Lakkeuze } from '../../api/lakken';
import { FoutMelding } from '../../schil/fout-scherm';
import { lakTeksten as teksten } from '../../teksten/lakken';
import { type Plek, keuzeVoor } from './lak-plekken';

export interface LakbesluitProps {
  plek: Plek;
  /** The same words, this place among them. */
  zelfde: readonly Plek[];
  gronden: readonly Lakgrond[];
  bezig: boolean;
  /** What the server said about the last try. */
  fout: unknown;
  beslis: (keuzes: readonly Lakkeuze[]) => void;
  ga: (richting: 1 | -1) => void;
  sluit: () => void;
}

const t = teksten.paneel;

/** What to do with one place: below the line in which it stands, so that one reads what one decides about. */
export function Lakbesluit(props: LakbesluitProps) {
  const { plek, fout, ga, sluit } = props;
  const kop = useRef<HTMLDivElement>(null);
  useEffect(() => kop.current?.focus({ preventScroll: false }), [plek.sectie, plek.van]);
  useEffect(() => {
    const toets = (g: KeyboardEvent) => {
      if (g.key === 'Escape') sluit();
      if (g.altKey && (g.key === 'ArrowDown' || g.key === 'ArrowUp')) {
        g.preventDefault();
        ga(g.key === 'ArrowDown' ? 1 : -1);
      }
    };
    document.addEventListener('keydown', toets);
    return () => document.removeEventListener('keydown', toets);
  }, [ga, sluit]);
  const titel =
    plek.stand === 'gelakt'
      ? t.titelGat
      : plek.stand === 'blijft'
        ? t.titelBlijft
        : t.titel(teksten.soort[plek.soort]);
  return (
    <div
      ref={kop}
      className="nav-lakbesluit nav-stapel nav-stapel--krap"
      tabIndex={-1}
      role="group"
      aria-label={`${titel}: ${plek.fragment}`}
    >
      <div>
        <Kop niveau={3} alsNiveau={4}>
          {titel}
        </Kop>
        <Alinea>
          <q>{plek.fragment}</q>
        </Alinea>
      </div>
      {plek.stand === 'gelakt' ? <Herstel {...props} /> : <Keuze {...props} />}
      {fout !== null && <FoutMelding fout={fout} />}
      <Knoppen>
        <Knop klein soort="subtiel" onClick={() => ga(-1)}>
          {t.vorige}
        </Knop>
        <Knop klein soort="subtiel" onClick={() => ga(1)}>
          {t.volgende}
        </Knop>
        <Knop klein soort="subtiel" onClick={sluit}>
          {t.sluit}
        </Knop>
      </Knoppen>
    </div>
  );
}

function Herstel({ plek, bezig, beslis }: LakbesluitProps) {
  return (
    <Knoppen>
      <Knop klein bezig={bezig} onClick={() => beslis([keuzeVoor(plek, 'herstellen')])}>
        {t.herstel}
      </Knop>
    </Knoppen>
  );
}

function Keuze({ plek, zelfde, gronden, bezig, beslis }: LakbesluitProps) {
  const [grond, zetGrond] = useState(plek.grond);
  const [reden, zetReden] = useState(plek.reden);
  const [fout, zetFout] = useState<'grond' | 'reden' | null>(null);
  const lak = (plekken: readonly Plek[]) => {
    zetFout(grond === '' ? 'grond' : null);
    if (grond !== '') beslis(plekken.map((p) => keuzeVoor(p, 'lakken', { grond })));
  };
  const laat = (plekken: readonly Plek[]) => {
    const leeg = reden.trim().length < 3;
    zetFout(leeg ? 'reden' : null);
    if (!leeg) beslis(plekken.map((p) => keuzeVoor(p, 'laten_staan', { reden: reden.trim() })));
  };
  const vaker = zelfde.length > 1;
  const magBlijven = !plek.onverbiddelijk && plek.soort !== 'eigen';
  return (
    <>
      {plek.stand === 'blijft' && <Alinea>{t.besloten(plek.reden)}</Alinea>}
      <Keuzelijst
        naam="lakgrond"
        label={t.grond}
        uitleg={t.grondUitleg}
        waarde={grond}
        onWaarde={zetGrond}
        fout={fout === 'grond' ? t.grondFout : undefined}
        opties={gronden.map(({ id, tekst, absoluut }) => ({
          waarde: id,
          label: `${id}: ${tekst}${absoluut ? ` (${t.absoluut})` : ''}`,
        }))}
      />
      <Knoppen>
        <Knop klein soort="primair" bezig={bezig} onClick={() => lak([plek])}>
          {t.lak}
        </Knop>
        {vaker && (
          <Knop klein bezig={bezig} onClick={() => lak(zelfde)}>
            {t.lakAlles(zelfde.length)}
          </Knop>
        )}
      </Knoppen>
      {plek.onverbiddelijk && <Alinea>{t.vast}</Alinea>}
      {magBlijven && plek.stand === 'open' && (
        <>
          <Tekstveld
            naam="lakreden"
            label={t.reden}
            waarde={reden}
            onWaarde={zetReden}
            maxLengte={500}
            fout={fout === 'reden' ? t.redenFout : undefined}
          />
          <Knoppen>
            <Knop klein bezig={bezig} onClick={() => laat([plek])}>
              {t.laat}
            </Knop>
            {vaker && (
              <Knop klein bezig={bezig} onClick={() => laat(zelfde)}>
                {t.laatAlles(zelfde.length)}
              </Knop>
            )}
          </Knoppen>
        </>
      )}
    </>
  );
}
