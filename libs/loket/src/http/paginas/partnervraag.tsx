import { TOEGESTANE_EXTENSIES } from '@navolgbaar/document';
import { ANTWOORDSOORTEN, type Partnerinzage } from '@navolgbaar/partner';
import {
  Alinea,
  Bestandskeuze,
  FoutSamenvatting,
  Gegevenslijst,
  Kaart,
  Keuzerondjes,
  Knop,
  Kop,
  Lijst,
  Melding,
  Tekstvak,
  Tekstveld,
  datumTekst,
  momentTekst,
} from '@navolgbaar/ui';
import { type Formulier, isFout } from '../formulier';
import { type Omgeving, maakPagina } from './delen';
import { Meldformulier } from './melding';
import { partnervraagTeksten as t } from './partnervraag-teksten';

/** Where the code is asked for and typed. Nothing of the question stands here. */
export const maakLinkpagina = (
  omgeving: Omgeving,
  {
    organisatie,
    aanvraag,
    invoer,
    verstuurd,
  }: { organisatie: string; aanvraag: Formulier; invoer: Formulier; verstuurd: boolean },
): Promise<string> => {
  const titel = t.titelVan(organisatie);
  const fout = isFout(invoer) ? invoer : aanvraag;
  return maakPagina(omgeving, {
    ...{ titel, menu: false, fout: isFout(fout) },
    inhoud: (
      <>
        <FoutSamenvatting fouten={fout.fouten} algemeen={fout.algemeen} />
        <Kop niveau={1}>{titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
        <Lijst items={t.stappen} />
        {verstuurd && (
          <>
            <Melding soort="info" titel={t.verstuurdTitel}>
              {t.verstuurd}
            </Melding>
            <Meldformulier formulier={invoer} merk="code">
              <Tekstveld
                {...{ naam: 'code', label: t.code, uitleg: t.codeUitleg, breedte: 'middel' }}
                fout={invoer.fouten[0]?.tekst}
                autoComplete="one-time-code"
                inputMode="numeric"
              />
              <div>
                <Knop type="submit" soort="primair">
                  {t.open}
                </Knop>
              </div>
            </Meldformulier>
          </>
        )}
        <Meldformulier formulier={aanvraag} merk="aanvraag">
          <div>
            <Knop type="submit" soort={verstuurd ? 'secundair' : 'primair'}>
              {verstuurd ? t.nogEenCode : t.vraagCode}
            </Knop>
          </div>
        </Meldformulier>
      </>
    ),
  });
};

/** A link that opens nothing, whatever the reason. */
export const maakWegpagina = (omgeving: Omgeving): Promise<string> =>
  maakPagina(omgeving, {
    ...{ titel: t.weg.titel, menu: false },
    inhoud: (
      <>
        <Kop niveau={1}>{t.weg.titel}</Kop>
        <Alinea>{t.weg.tekst}</Alinea>
        <Alinea>{t.weg.contact}</Alinea>
      </>
    ),
  });

/** The visit is over; what was typed is given back, since nobody kept it. */
export const maakVerlopenpagina = (omgeving: Omgeving, getypt: string): Promise<string> =>
  maakPagina(omgeving, {
    ...{ titel: t.verlopen.titel, menu: false },
    inhoud: (
      <>
        <Kop niveau={1}>{t.verlopen.titel}</Kop>
        <Alinea>{t.verlopen.tekst}</Alinea>
        {getypt && (
          <Kaart titel={t.verlopen.getypt}>
            <Alinea>{t.verlopen.getyptUitleg}</Alinea>
            <p className="nav-alinea nav-loket__antwoord">{getypt}</p>
          </Kaart>
        )}
      </>
    ),
  });

export interface Antwoordpagina {
  readonly inzage: Partnerinzage;
  readonly formulier: Formulier;
  readonly soort: string;
  readonly tekst: string;
  readonly ontvangen: boolean;
}

/** The question with the form to answer it; of a question that needs no answer any more only that. */
export const maakAntwoordpagina = (omgeving: Omgeving, pagina: Antwoordpagina): Promise<string> => {
  const { inzage, formulier, ontvangen } = pagina;
  const { open } = inzage;
  const titel = open ? t.titelVan(inzage.organisatie) : t.gesloten.titel;
  return maakPagina(omgeving, {
    ...{ titel, menu: false, fout: isFout(formulier) },
    inhoud: (
      <>
        <FoutSamenvatting fouten={formulier.fouten} algemeen={formulier.algemeen} />
        <Kop niveau={1}>{titel}</Kop>
        {ontvangen && (
          <Melding soort="gelukt" titel={t.ontvangenTitel}>
            {t.ontvangen}
          </Melding>
        )}
        {open ? <OpenVraag {...pagina} open={open} /> : <Alinea>{t.gesloten.tekst}</Alinea>}
        <form action="/partnervraag/sluiten" method="post">
          <Knop type="submit">{t.sluit}</Knop>
        </form>
      </>
    ),
  });
};

function OpenVraag({
  inzage: { aanNaam },
  open,
  ...formulier
}: Antwoordpagina & { open: NonNullable<Partnerinzage['open']> }) {
  return (
    <>
      <Kaart titel={t.veld.vraag} id="vraag">
        <p className="nav-alinea nav-loket__antwoord">{open.vraag}</p>
        <Gegevenslijst
          gegevens={[
            { label: t.veld.doel, waarde: <span className="nav-loket__antwoord">{open.doel}</span> },
            { label: t.veld.grondslag, waarde: open.grondslag },
            { label: t.veld.aan, waarde: aanNaam ? `${open.partnerNaam}, ${aanNaam}` : open.partnerNaam },
            { label: t.veld.gesteld, waarde: momentTekst(open.gesteldOp) },
            { label: t.veld.uiterlijk, waarde: datumTekst(open.uiterlijk, 'weekdag') },
            { label: t.veld.contact, waarde: open.vrager },
          ]}
        />
      </Kaart>
      {open.eerder.length > 0 && (
        <Kaart titel={t.eerder} id="eerder">
          <Lijst
            items={open.eerder.map(
              ({ soort, ontvangenOp }) => `${t.eerderSoort[soort]}, ${momentTekst(ontvangenOp)}`,
            )}
          />
        </Kaart>
      )}
      <Kop niveau={2}>{t.antwoordKop}</Kop>
      <Antwoordformulier {...formulier} />
      <Alinea soort="klein">{t.duur}</Alinea>
    </>
  );
}

function Antwoordformulier({
  formulier,
  soort,
  tekst,
}: Pick<Antwoordpagina, 'formulier' | 'soort' | 'tekst'>) {
  const fout = (naam: string) => formulier.fouten.find((een) => een.naam === naam)?.tekst;
  return (
    <Meldformulier formulier={formulier} bestanden>
      <Keuzerondjes
        {...{ naam: 'soort', label: t.soort, beginwaarde: soort }}
        fout={fout('soort')}
        opties={ANTWOORDSOORTEN.map((waarde) => ({ waarde, ...t.soorten[waarde] }))}
      />
      <Tekstvak
        {...{ naam: 'tekst', label: t.tekst, uitleg: t.tekstUitleg, beginwaarde: tekst, regels: 8 }}
        fout={fout('tekst')}
      />
      <Bestandskeuze
        {...{ naam: 'bestanden', label: t.bestanden }}
        uitleg={t.bestandenUitleg(TOEGESTANE_EXTENSIES.join(', '))}
        soorten={TOEGESTANE_EXTENSIES.map((extensie) => `.${extensie}`).join(',')}
        fout={fout('bestanden')}
      />
      <div>
        <Knop type="submit" soort="primair">
          {t.knop}
        </Knop>
      </div>
    </Meldformulier>
  );
}
