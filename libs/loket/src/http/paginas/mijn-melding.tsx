import type { Melderinzage, Meldervraag } from '@navolgbaar/melding';
import {
  Alinea,
  FoutSamenvatting,
  Kaart,
  Knop,
  Kop,
  Koppeling,
  Lijst,
  Melding,
  StatusLabel,
  Tekstvak,
  Tekstveld,
  momentTekst,
} from '@navolgbaar/ui';
import type { Loket } from '../../application/ports/loketten';
import { type Formulier, isFout } from '../formulier';
import { Contacten, Hulp, type Omgeving, maakPagina } from './delen';
import { Meldformulier } from './melding';
import { loketTeksten } from './teksten';
import { Bestandsvraag } from './velden';

const t = loketTeksten.mijn;

/** Every form of the page has fields of its own name: there is one per question. */
export const tekstveld = (vraagId: string | null): string => `tekst-${vraagId ?? 'meer'}`;
export const bestandsveld = (vraagId: string | null): string => `bestanden-${vraagId ?? 'meer'}`;

/** A form that was sent and not taken, with what was typed. */
export interface Aanvulformulier {
  readonly formulier: Formulier;
  readonly vraagId: string | null;
  readonly tekst: string;
}

/** Where the code is asked. */
export const maakCodepagina = (
  omgeving: Omgeving,
  {
    loketten,
    formulier,
    code,
    getypt = '',
  }: { loketten: readonly Loket[]; formulier: Formulier; code: string; getypt?: string },
): Promise<string> =>
  maakPagina(omgeving, {
    ...{ titel: t.titel, fout: isFout(formulier) },
    inhoud: (
      <>
        <FoutSamenvatting fouten={formulier.fouten} algemeen={formulier.algemeen} />
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
        {getypt && (
          <Kaart titel={t.getypt}>
            <Alinea>{t.getyptUitleg}</Alinea>
            <p className="nav-alinea nav-loket__antwoord">{getypt}</p>
          </Kaart>
        )}
        <Meldformulier formulier={formulier}>
          <Tekstveld
            {...{ naam: 'code', label: t.code, uitleg: t.codeUitleg, beginwaarde: code }}
            fout={formulier.fouten[0]?.tekst}
            autoComplete="off"
          />
          <div>
            <Knop type="submit" soort="primair">
              {t.knop}
            </Knop>
          </div>
        </Meldformulier>
        <Lijst items={t.watLijst} />
        <Kop niveau={2}>{t.kwijt}</Kop>
        <Alinea>{t.kwijtUitleg}</Alinea>
        <Contacten loketten={loketten} />
      </>
    ),
  });

interface Inhoud {
  readonly loket: Loket;
  readonly inzage: Melderinzage;
  readonly formulier: Formulier;
  readonly gestuurd: Aanvulformulier | null;
  /** Whether something was just sent. */
  readonly ontvangen: boolean;
}

/** What a melder reads and can do. All it is given is the process information: there is nothing else to show. */
export const maakMijnMeldingpagina = (
  omgeving: Omgeving,
  { loket, inzage, formulier, gestuurd, ontvangen }: Inhoud,
): Promise<string> => {
  const { stand, vragen, aanvullingen } = inzage;
  const klaar = stand === 'afgesloten';
  const bij = (vraagId: string | null) => ({
    vraagId,
    ...(gestuurd?.vraagId === vraagId
      ? { formulier: gestuurd.formulier, tekst: gestuurd.tekst }
      : { formulier, tekst: '' }),
  });
  return maakPagina(omgeving, {
    ...{ titel: t.overzicht(inzage.nummer), menu: false, fout: gestuurd !== null },
    inhoud: (
      <>
        {gestuurd && (
          <FoutSamenvatting fouten={gestuurd.formulier.fouten} algemeen={gestuurd.formulier.algemeen} />
        )}
        <Kop niveau={1}>{t.overzicht(inzage.nummer)}</Kop>
        {ontvangen && (
          <Melding soort="gelukt" titel={t.ontvangenTitel}>
            {klaar ? t.ontvangenKlaar : t.ontvangen}
          </Melding>
        )}
        <form action="/mijn-melding/uitloggen" method="post">
          <Knop type="submit">{t.loguit}</Knop>
        </form>
        <Kaart titel={t.standKop} id="stand">
          <div>
            <StatusLabel soort={klaar ? 'gelukt' : 'neutraal'}>{t.standLabel[stand]}</StatusLabel>
          </div>
          <Alinea>{t.stand[stand]}</Alinea>
          <Alinea>{t.meerNiet}</Alinea>
          <Alinea>
            {t.inzage} <Koppeling href="/privacy">{t.naarPrivacy}</Koppeling>
          </Alinea>
        </Kaart>
        <Kop niveau={2}>{t.vragenKop}</Kop>
        {vragen.every(({ status }) => status !== 'gesteld') && <Alinea>{t.geenVragen}</Alinea>}
        {vragen.map((vraag) => (
          <Vraagkaart key={vraag.id} vraag={vraag} inzage={inzage} {...bij(vraag.id)} />
        ))}
        <Kaart titel={t.meerKop} id="meer">
          <Aanvullen {...bij(null)} label={t.meer} uitleg={t.meerUitleg} knop={t.meerKnop} />
        </Kaart>
        {aanvullingen.length > 0 && (
          <>
            <Kop niveau={2}>{t.eerder}</Kop>
            <Lijst items={aanvullingen.map(({ op }) => t.eerderRegel(momentTekst(op)))} />
          </>
        )}
        <Alinea soort="klein">{t.duur}</Alinea>
        <Hulp loket={loket} />
      </>
    ),
  });
};

interface AanvullenProps {
  readonly formulier: Formulier;
  readonly vraagId: string | null;
  readonly tekst: string;
}

/** A question, with the form to answer it as long as it is open. */
function Vraagkaart({
  vraag,
  inzage,
  ...props
}: AanvullenProps & { vraag: Meldervraag; inzage: Melderinzage }) {
  const antwoord = inzage.aanvullingen.findLast(({ vraagId }) => vraagId === vraag.id);
  return (
    <Kaart titel={t.gesteld(momentTekst(vraag.gesteldOp))} id={`vraag-${vraag.id}`}>
      {vraag.tekst && <p className="nav-alinea nav-loket__antwoord">{vraag.tekst}</p>}
      {antwoord && <Alinea>{t.beantwoord(momentTekst(antwoord.op))}</Alinea>}
      {vraag.status === 'ingetrokken' && <Alinea>{t.ingetrokken}</Alinea>}
      {(vraag.status === 'gesteld' || props.tekst !== '') && (
        <Aanvullen {...props} label={t.antwoord} knop={t.antwoordKnop} />
      )}
    </Kaart>
  );
}

function Aanvullen({
  formulier,
  vraagId,
  tekst,
  label,
  uitleg,
  knop,
}: AanvullenProps & { label: string; uitleg?: string; knop: string }) {
  const fout = (naam: string) => formulier.fouten.find((een) => een.naam === naam)?.tekst;
  const [veld, bestanden] = [tekstveld(vraagId), bestandsveld(vraagId)];
  return (
    <Meldformulier formulier={formulier} merk={veld} bestanden>
      <input type="hidden" name="vraag" value={vraagId ?? ''} />
      <Tekstvak {...{ naam: veld, label, uitleg, beginwaarde: tekst, regels: 6 }} fout={fout(veld)} />
      <Bestandsvraag naam={bestanden} label={t.bestanden} fout={fout(bestanden)} />
      <div>
        <Knop type="submit" soort="primair">
          {knop}
        </Knop>
      </div>
    </Meldformulier>
  );
}
