import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Gegevenslijst, Kaart, Knop } from '@navolgbaar/ui';
import type { components } from '../api/schema';
import { adres } from '../basis';
import { berichtTeksten } from '../teksten/berichten';
import { briefEerstTeksten as t } from '../teksten/brief-eerst';
import { woord } from '../teksten/waarden';
import { Actieformulier, type ActieformulierProps, useActieformulier } from './actieformulier';
import { Formulier } from './formulier';
import { Velden } from './velden-weergave';

export type Briefproef = components['schemas']['BriefproefResponse'];
type Verzoek = Record<string, unknown>;

/** What was read, and the answers that it was made of: those are sent, whatever is typed after it. */
interface Gelezen {
  readonly brieven: readonly Briefproef[];
  readonly verzoek: Verzoek;
}

interface BriefEerstProps<U extends { versie?: number }, R extends { versie: number }> extends Omit<
  ActieformulierProps<U, R>,
  'children'
> {
  /** Asks for the letters as they would go. */
  lees: (verzoek: Verzoek) => Promise<readonly Briefproef[]>;
  /** Lays out the questions; without it they stand in one card. */
  vragen?: (f: ReturnType<typeof useActieformulier>) => ReactNode;
}

/** An act that sends a letter: first its questions, then the letter as it will go, and then a person sends it. */
export function BriefEerst<U extends { versie?: number }, R extends { versie: number } = { versie: number }>({
  lees,
  vragen,
  ...actie
}: BriefEerstProps<U, R>) {
  const { velden, label, terug, controleer, veldnamen } = actie;
  const [gelezen, zetGelezen] = useState<Gelezen | null>(null);
  const vorm = useRef<HTMLDivElement>(null);
  const f = useActieformulier<readonly Briefproef[]>({
    ...{ velden, terug, ververs: [], naar: () => null },
    ...(controleer ? { controleer } : {}),
    ...(veldnamen ? { veldnamen } : {}),
    verstuur: async (verzoek) => {
      const brieven = await lees(verzoek);
      zetGelezen({ brieven, verzoek });
      return brieven;
    },
    gelukt: (brieven) => t.bekeken(brieven.length),
  });
  const wijzig = () => {
    zetGelezen(null);
    // The page is drawn without the letter first: what is hidden takes no focus.
    setTimeout(() => vorm.current?.focus());
  };
  return (
    <>
      <div ref={vorm} hidden={gelezen !== null} tabIndex={-1}>
        <Formulier f={f} knop={t.bekijk} annuleer={adres(terug)} label={label}>
          {vragen ? (
            vragen(f)
          ) : (
            <Kaart>
              <Velden velden={velden} f={f} />
            </Kaart>
          )}
        </Formulier>
      </div>
      {gelezen && (
        <Actieformulier<U, R>
          {...actie}
          velden={[]}
          verstuur={(_, koppen) => actie.verstuur(gelezen.verzoek, koppen)}
        >
          <Brieven brieven={gelezen.brieven} wijzig={wijzig} />
        </Actieformulier>
      )}
    </>
  );
}

function Brieven({ brieven, wijzig }: { brieven: readonly Briefproef[]; wijzig: () => void }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <div ref={element} className="nav-stapel" tabIndex={-1}>
      {brieven.map(({ aanbieder, aan, kanaal, onderwerp, tekst }, n) => (
        <Kaart
          key={aanbieder}
          titel={brieven.length === 1 ? t.titel : t.titelAan(aanbieder)}
          id={n === 0 ? 'brief' : `brief-${n + 1}`}
          acties={
            n === 0 && (
              <Knop klein soort="subtiel" onClick={wijzig}>
                {t.wijzig}
              </Knop>
            )
          }
        >
          <Gegevenslijst
            gegevens={[
              { label: t.aan, waarde: aan ? `${aanbieder} (${aan})` : aanbieder },
              { label: t.kanaal, waarde: woord(berichtTeksten.kanaal, kanaal) },
              { label: t.onderwerp, waarde: onderwerp },
              { label: t.tekst, waarde: <span className="nav-vrijetekst">{tekst}</span> },
            ]}
          />
        </Kaart>
      ))}
    </div>
  );
}
