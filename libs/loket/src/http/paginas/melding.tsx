import {
  Alinea,
  FoutSamenvatting,
  Gegevenslijst,
  Kaart,
  Keuzelijst,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kop,
  Koppeling,
  Lijst,
  Melding,
  Stappen,
  Verborgen,
  datumTekst,
  grootteTekst,
} from '@navolgbaar/ui';
import type { ReactNode } from 'react';
import type { Concept } from '../../application/ports/concepten';
import { toonOntvangstcode } from '@navolgbaar/melding';
import type { Loket } from '../../application/ports/loketten';
import type { Antwoorden, Reis, Reisstap } from '../../application/reis/reis';
import { type Formulier, isFout } from '../formulier';
import { LOKVELD, TIJDVELD } from '../poort';
import { Hulp, Nood, type Omgeving, maakPagina } from './delen';
import { loketTeksten as t } from './teksten';
import { Lokveld, Velden, leestekst } from './velden';

/** The field that says which file of a draft is taken back. */
export const WEGVELD = 'weg';
/** Says in the address of a form that the page is shown again, to add more. */
export const MEER = 'ja';

/** The frame of a form: what is wrong above it, its questions, its button. */
export function Meldformulier({
  formulier,
  bestanden = false,
  merk,
  children,
}: {
  formulier: Formulier;
  /** Whether it has a field for files. */
  bestanden?: boolean;
  /** Where a page has more forms than one: which one. */
  merk?: string;
  children: ReactNode;
}) {
  return (
    <form
      action={formulier.naar}
      method="post"
      encType={bestanden ? 'multipart/form-data' : undefined}
      className="nav-stapel nav-loket__formulier"
      noValidate
    >
      <input type="hidden" name={TIJDVELD} value={formulier.tijd} />
      <Lokveld naam={LOKVELD} merk={merk ?? LOKVELD} />
      {children}
    </form>
  );
}

/** Where a melding begins: what it is for, and the gemeente, which decides to whom it goes. */
export const maakBeginpagina = (
  omgeving: Omgeving,
  { loketten, gekozen, formulier }: { loketten: readonly Loket[]; gekozen: string; formulier: Formulier },
): Promise<string> => {
  const gemeenten = loketten
    .flatMap((loket) => loket.gemeenten)
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return maakPagina(omgeving, {
    ...{ titel: t.begin.titel, omschrijving: t.begin.inleiding, deel: 'melding-doen', zoekmachines: true },
    fout: isFout(formulier),
    inhoud: (
      <>
        <FoutSamenvatting fouten={formulier.fouten} algemeen={formulier.algemeen} />
        <Kop niveau={1}>{t.begin.titel}</Kop>
        <Alinea soort="inleiding">{t.begin.inleiding}</Alinea>
        <Nood />
        <Alinea>
          {t.begin.alGemeld} <Koppeling href="/mijn-melding">{t.begin.naarMijnMelding}</Koppeling>
        </Alinea>
        <Kop niveau={2}>{t.begin.wat}</Kop>
        <Lijst items={t.begin.watLijst} />
        {gemeenten.length === 0 ? (
          <Melding titel={t.begin.dicht}>{t.begin.dichtUitleg}</Melding>
        ) : (
          <>
            <Kop niveau={2}>{t.begin.hoe}</Kop>
            <Lijst items={t.begin.hoeLijst} />
            <Meldformulier formulier={formulier}>
              <Keuzelijst
                {...{ naam: 'gemeente', label: t.begin.gemeente, uitleg: t.begin.gemeenteUitleg }}
                fout={formulier.fouten[0]?.tekst}
                beginwaarde={gemeenten.length === 1 ? gemeenten[0]?.id : gekozen}
                opties={gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam }))}
              />
              <Alinea>{t.begin.ontbreekt}</Alinea>
              <div>
                <Knop type="submit" soort="primair">
                  {t.begin.knop}
                </Knop>
              </div>
            </Meldformulier>
          </>
        )}
      </>
    ),
  });
};

/** What the pages of one draft have in common. */
export interface Conceptpagina {
  readonly loket: Loket;
  readonly reis: Reis;
  readonly concept: Concept;
  /** Address of the draft on this site; its pages lie below. */
  readonly adres: string;
  /** The same with the name of the site, to keep. */
  readonly volledigAdres: string;
}

/** Where one is on the way: the pages of the journey, and the check at the end. */
function Voortgang({ pagina: { reis, adres }, nu }: { pagina: Conceptpagina; nu: number }) {
  const stappen = [
    ...reis.stappen.map(({ id, kort }) => ({ id, label: kort })),
    { id: 'controle', label: t.controle.kort },
  ];
  return (
    <Stappen
      label={t.stap.stappen}
      stappen={stappen.map(({ id, label }, plaats) => ({
        label,
        status: plaats < nu ? 'gedaan' : plaats === nu ? 'huidig' : 'later',
        href: plaats < nu ? `${adres}/${id}` : undefined,
      }))}
    />
  );
}

/** How to come back later; a `<details>`, which opens without script. */
function Later({ concept, volledigAdres }: Conceptpagina) {
  return (
    <details className="nav-loket__later">
      <summary>{t.stap.later}</summary>
      <Alinea>{t.stap.laterUitleg(datumTekst(concept.verlooptOp.slice(0, 10)))}</Alinea>
      <Gegevenslijst
        gegevens={[
          { label: t.stap.adres, waarde: <code className="nav-loket__adres">{volledigAdres}</code> },
        ]}
      />
    </details>
  );
}

const stapTitel = (nu: number, { stappen }: Reis, titel: string): string =>
  t.stap.stapVan(nu + 1, stappen.length + 1, titel);

/** One page of questions. */
export const maakStappagina = (
  omgeving: Omgeving,
  pagina: Conceptpagina,
  {
    stap,
    antwoorden,
    formulier,
    aanbieders,
  }: { stap: Reisstap; antwoorden: Antwoorden; formulier: Formulier; aanbieders: readonly string[] },
): Promise<string> => {
  const { reis, adres, loket } = pagina;
  const nu = reis.stappen.indexOf(stap);
  const vorige = reis.stappen[nu - 1];
  const metBestanden = stap.velden.some(({ soort }) => soort === 'bestanden');
  return maakPagina(omgeving, {
    ...{ titel: stapTitel(nu, reis, stap.titel), menu: false, fout: isFout(formulier) },
    inhoud: (
      <>
        <Voortgang pagina={pagina} nu={nu} />
        <FoutSamenvatting fouten={formulier.fouten} algemeen={formulier.algemeen} />
        <Kop niveau={1}>{stap.titel}</Kop>
        {stap.inleiding && <Alinea soort="inleiding">{stap.inleiding}</Alinea>}
        {metBestanden && <Meegestuurd concept={pagina.concept} formulier={formulier} />}
        <Meldformulier formulier={formulier} bestanden={metBestanden}>
          <Velden {...{ stap, antwoorden, aanbieders }} fouten={formulier.fouten} />
          {metBestanden && (
            <div>
              <Knop type="submit" formAction={`${formulier.naar}?meer=${MEER}`}>
                {t.bestanden.voegToe}
              </Knop>
            </div>
          )}
          <Knoppen>
            <Knop type="submit" soort="primair">
              {t.stap.volgende}
            </Knop>
            {vorige && <Koppeling href={`${adres}/${vorige.id}`}>{t.stap.vorigeStap}</Koppeling>}
          </Knoppen>
        </Meldformulier>
        <Later {...pagina} />
        <Hulp loket={loket} />
      </>
    ),
  });
};

/** The files that the draft has, each with a form of its own to take it back. */
function Meegestuurd({ concept: { bestanden }, formulier }: { concept: Concept; formulier: Formulier }) {
  if (bestanden.length === 0) return null;
  return (
    <section className="nav-stapel" aria-labelledby="meegestuurd">
      <Kop niveau={2} id="meegestuurd">
        {t.bestanden.kop}
      </Kop>
      <ul className="nav-stapel nav-loket__bestanden">
        {bestanden.map(({ documentId, naam, grootte }) => (
          <li key={documentId}>
            <span className="nav-loket__antwoord">{`${naam} (${grootteTekst(grootte)})`}</span>
            <Meldformulier formulier={formulier} merk={documentId}>
              <input type="hidden" name={WEGVELD} value={documentId} />
              <Knop type="submit" klein>
                {t.bestanden.weg}
                <Verborgen>{t.bestanden.wegWat(naam)}</Verborgen>
              </Knop>
            </Meldformulier>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything once more before it is sent. */
export const maakControlepagina = (
  omgeving: Omgeving,
  pagina: Conceptpagina,
  formulier: Formulier,
): Promise<string> => {
  const { reis, adres, concept, loket } = pagina;
  const nu = reis.stappen.length;
  return maakPagina(omgeving, {
    ...{ titel: stapTitel(nu, reis, t.controle.titel), menu: false, fout: isFout(formulier) },
    inhoud: (
      <>
        <Voortgang pagina={pagina} nu={nu} />
        <FoutSamenvatting fouten={formulier.fouten} algemeen={formulier.algemeen} />
        <Kop niveau={1}>{t.controle.titel}</Kop>
        <Alinea soort="inleiding">{t.controle.inleiding}</Alinea>
        {reis.stappen.map((stap) => (
          <Kaart
            key={stap.id}
            titel={stap.kort}
            id={stap.id}
            acties={
              <Koppeling href={`${adres}/${stap.id}`}>
                {t.controle.wijzig}
                <Verborgen>{t.controle.wijzigWat(stap.kort)}</Verborgen>
              </Koppeling>
            }
          >
            <Overzicht stap={stap} concept={concept} />
          </Kaart>
        ))}
        <Meldformulier formulier={formulier}>
          <Alinea>{t.controle.daarna}</Alinea>
          <div>
            <Knop type="submit" soort="primair">
              {t.controle.verstuur}
            </Knop>
          </div>
        </Meldformulier>
        <Later {...pagina} />
        <Hulp loket={loket} />
      </>
    ),
  });
};

/** The answers of one page; where a choice decides what is asked, what was not asked is not shown as missing. */
function Overzicht({
  stap,
  concept: { antwoorden, bestanden = [] },
}: {
  stap: Reisstap;
  concept: Pick<Concept, 'antwoorden'> & Partial<Pick<Concept, 'bestanden'>>;
}) {
  const velden = stap.velden.filter(({ naam }) => antwoorden[naam] || !stap.alleen);
  return (
    <Gegevenslijst
      gegevens={velden.map((veld) => ({
        label: veld.label,
        waarde:
          veld.soort === 'bestanden'
            ? bestanden.length > 0 && <Lijst items={bestanden.map(({ naam }) => naam)} />
            : antwoorden[veld.naam] && (
                <span className="nav-loket__antwoord">{leestekst(veld, antwoorden[veld.naam] ?? '')}</span>
              ),
        toonLeeg: t.controle.leeg,
      }))}
    />
  );
}

/** That it arrived: its number, and what happens now. */
export const maakOntvangenpagina = (
  omgeving: Omgeving,
  {
    loket,
    verzonden,
    werkdagen,
    code,
  }: {
    loket: Loket;
    verzonden: NonNullable<Concept['verzonden']>;
    werkdagen: number | null;
    /** The receipt code, without dashes. */
    code: string;
  },
): Promise<string> => {
  const { ontvangen } = t;
  const vervolg = verzonden.melderBekend
    ? [ontvangen.leest, ontvangen.bevestiging(werkdagen), ontvangen.vragen]
    : [ontvangen.leest, ontvangen.zonderContact];
  return maakPagina(omgeving, {
    ...{ titel: ontvangen.titel, menu: false },
    inhoud: (
      <>
        <Kop niveau={1}>{ontvangen.titel}</Kop>
        <Melding soort="gelukt">
          <p className="nav-alinea nav-loket__nummer">
            {ontvangen.nummer} <strong>{verzonden.nummer}</strong>
          </p>
          <Alinea>{ontvangen.bewaar}</Alinea>
        </Melding>
        <section className="nav-stapel nav-loket__code" aria-labelledby="code">
          <Kop niveau={2} id="code">
            {ontvangen.code}
          </Kop>
          <p className="nav-alinea nav-loket__codetekens">
            <code>{toonOntvangstcode(code)}</code>
          </p>
          <Alinea>{ontvangen.codeUitleg}</Alinea>
          <Alinea>{ontvangen.codeBewaar}</Alinea>
          <div>
            <Koppeling href="/mijn-melding">{ontvangen.codeNaar}</Koppeling>
          </div>
        </section>
        <Kop niveau={2}>{ontvangen.nu}</Kop>
        <Lijst items={vervolg} />
        <Alinea>{ontvangen.privacy}</Alinea>
        <Alinea>{ontvangen.meer}</Alinea>
        <Hulp loket={loket} />
      </>
    ),
  });
};

/** There is no such draft (any more). What was just typed is given back, since nobody kept it. */
export const maakWegpagina = (
  omgeving: Omgeving,
  getypt: { stap: Reisstap; antwoorden: Antwoorden } | null,
): Promise<string> => {
  const ingevuld =
    getypt?.stap.velden.filter(({ naam, soort }) => soort !== 'bestanden' && getypt.antwoorden[naam]) ?? [];
  return maakPagina(omgeving, {
    titel: t.weg.titel,
    inhoud: (
      <>
        <Kop niveau={1}>{t.weg.titel}</Kop>
        <Alinea soort="inleiding">{t.weg.tekst}</Alinea>
        {getypt && ingevuld.length > 0 && (
          <Kaart titel={t.weg.ingevuld}>
            <Alinea>{t.weg.kopieer}</Alinea>
            <Overzicht stap={{ ...getypt.stap, velden: ingevuld }} concept={getypt} />
          </Kaart>
        )}
        <div>
          <KnopKoppeling href="/melding-doen">{t.weg.opnieuw}</KnopKoppeling>
        </div>
        <Alinea>
          {t.weg.mijn} <Koppeling href="/mijn-melding">{t.weg.naarMijn}</Koppeling>
        </Alinea>
        {omgeving.loket && <Hulp loket={omgeving.loket} />}
      </>
    ),
  });
};
