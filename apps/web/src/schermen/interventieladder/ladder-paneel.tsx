import { Alinea, datumTekst, Herleiding, Kaart, Melding } from '@navolgbaar/ui';
import type { Ladderbeeld } from '../../api/interventieladder';
import { ladderTeksten } from '../../teksten/interventieladder';
import { afwijkingInZin } from './afwijkingswoorden';
import { adviesBij } from './ladder-velden';

const t = ladderTeksten.paneel;

export interface LadderPaneelProps {
  beeld: Ladderbeeld | undefined;
  /** Of which provider, where there are several. */
  wie?: { id: string; naam: string };
  ernst: unknown;
  /** In what the answers deviate. */
  waarin: readonly string[];
  /** Whether it is about the whole provider. */
  heel: boolean;
}

/** Beside the form: which step and terms the ladder gives, and what was not visited. */
export function LadderPaneel({ beeld, wie, ernst, waarin, heel }: LadderPaneelProps) {
  const advies = adviesBij(beeld, ernst);
  return (
    <Kaart titel={wie ? t.titelBij(wie.naam) : t.titel} id={wie ? `ladder-${wie.id}` : 'ladder'}>
      {beeld?.aanname && <Alinea soort="klein">{t.aanname(beeld.versienummer)}</Alinea>}
      {beeld && advies ? <Advies beeld={beeld} advies={advies} /> : <Alinea>{t.kiesErnst}</Alinea>}
      {waarin.length > 0 && (
        <Melding soort="waarschuwing" aankondigen>
          {t.wijktAf(afwijkingInZin(waarin))}
        </Melding>
      )}
      {beeld && heel && beeld.nietBezocht.length > 0 && (
        <Melding soort="waarschuwing" titel={t.nietBezocht}>
          {t.nietBezochtTekst(beeld.bezochtMaanden)}
          <Locaties locaties={beeld.nietBezocht} />
        </Melding>
      )}
    </Kaart>
  );
}

function Advies({ beeld, advies }: { beeld: Ladderbeeld; advies: Ladderbeeld['adviezen'][number] }) {
  const namen = beeld.stappen.filter(({ code }) => advies.passend.includes(code)).map(({ naam }) => naam);
  const tekst = (wat: string) => advies.termijnen.find((een) => een.wat === wat)?.tekst ?? '';
  return (
    <>
      <Alinea>{t.nu(namen.join(t.of))}</Alinea>
      <Alinea soort="klein">{t.termijnen(tekst('plan'), tekst('invoering'), tekst('voortgang'))}</Alinea>
      <Herleiding stappen={advies.herleiding} />
    </>
  );
}

export function Locaties({ locaties }: { locaties: Ladderbeeld['nietBezocht'] }) {
  return (
    <ul className="nav-kortelijst">
      {locaties.map(({ id, naam, laatst }) => (
        <li key={id}>{t.locatie(naam, laatst && datumTekst(laatst))}</li>
      ))}
    </ul>
  );
}
