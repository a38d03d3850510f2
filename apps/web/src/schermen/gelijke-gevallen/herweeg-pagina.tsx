import type { ReactNode } from 'react';
import {
  Alinea,
  Aanname,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Melding,
  momentTekst,
} from '@navolgbaar/ui';
import { type Herweegblad, herweegVraag } from '../../api/gelijke-gevallen';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import type { Veld } from '../../delen/velden';
import { herwegingTeksten as t } from '../../teksten/herweging';
import { waarden, woord } from '../../teksten/waarden';
import { kruimels, RONDES, ververs } from './herwegingen-lijst';

interface BladProps {
  titel: (blad: Herweegblad) => string;
  inleiding?: string;
  children: (blad: Herweegblad, gezien: Gezien<Herweegblad>) => ReactNode;
}

function Blad({ titel, inleiding, children }: BladProps) {
  return (
    <Stuk vraag={herweegVraag} wat={t.wat}>
      {(blad, gezien) => (
        <Pagina
          titel={titel(blad)}
          {...(inleiding ? { inleiding } : {})}
          kruimels={[
            ...kruimels,
            { label: t.eigen(blad.jaar), href: adres(`${RONDES}/${blad.herwegingId}`) },
            { label: titel(blad) },
          ]}
        >
          {blad.status === 'open' ? (
            children(blad, gezien)
          ) : (
            <NietMogelijk terug={`${RONDES}/${blad.herwegingId}`} />
          )}
        </Pagina>
      )}
    </Stuk>
  );
}

/** Weighs once more, with the facts and nothing of the first weighing. */
export function HerweegPagina() {
  return (
    <Blad titel={({ melding }) => t.weeg.titel(melding.nummer)}>
      {(blad, gezien) => (
        <>
          <Melding
            soort="info"
            titel={t.blind.titel}
            acties={
              <KnopKoppeling href={adres(`/gelijke-gevallen/herweegitems/${blad.id}/overslaan`)}>
                {t.weeg.overslaan}
              </KnopKoppeling>
            }
          >
            {t.blind.tekst}
          </Melding>
          <Feiten blad={blad} />
          <Actieformulier<Herweegblad, Herweegblad>
            label={t.weeg.titel(blad.melding.nummer)}
            velden={velden(blad)}
            gezien={gezien}
            knop={t.weeg.knop}
            verstuur={({ verhoogNaar, ...verzoek }, koppen) =>
              stuur(
                '/api/v1/herweegitems/{id}/_weeg',
                { id: blad.id },
                verhoogNaar === 'nee' ? verzoek : { ...verzoek, verhoogNaar },
                koppen,
              )
            }
            ververs={ververs}
            gelukt={t.weeg.gelukt}
            terug={`${RONDES}/${blad.herwegingId}`}
          />
        </>
      )}
    </Blad>
  );
}

function Feiten({
  blad: { melding, kader, getroffen, aantalClienten, eerdereMeldingen },
}: {
  blad: Herweegblad;
}) {
  const { veld } = t.weeg;
  return (
    <Kaart titel={t.weeg.feiten} id="feiten">
      <Gegevenslijst
        gegevens={[
          { label: veld.onderwerp, waarde: melding.onderwerp },
          {
            label: veld.omschrijving,
            waarde: <span className="nav-vrijetekst">{melding.omschrijving}</span>,
          },
          { label: veld.soort, waarde: woord(waarden.meldingsoort, melding.soort) },
          { label: veld.aanbieder, waarde: melding.aanbiederNaam },
          { label: veld.ontvangen, waarde: momentTekst(melding.ontvangenOp) },
          {
            label: veld.gebeurtenis,
            waarde: melding.gebeurtenisdatum && datumTekst(melding.gebeurtenisdatum),
          },
          { label: veld.getroffen, waarde: t.weeg.vanTotaal(getroffen, aantalClienten) },
          { label: veld.eerdere, waarde: String(eerdereMeldingen) },
          {
            label: veld.kader,
            waarde: (
              <>
                {t.weeg.versie(kader.nummer)} {kader.aanname && <Aanname />}
              </>
            ),
          },
        ]}
      />
      <Alinea>{t.weeg.toen}</Alinea>
    </Kaart>
  );
}

function velden({ kader }: Herweegblad): readonly Veld[] {
  const { weeg } = t;
  const keuze = (rijen: readonly { code: string; naam: string; uitleg?: string }[]) =>
    rijen.map(({ code, naam, uitleg }) => ({ waarde: code, label: naam, ...(uitleg && { uitleg }) }));
  const uitleg = (naam: string, as: string): Veld => ({
    ...{ naam, soort: 'vak', label: weeg.ernstMotivering(as), verplicht: weeg.motiveringFout },
    ...{ maxTekens: 2000, regels: 3 },
  });
  return [
    {
      ...{ naam: 'ernst', soort: 'keuze', label: kader.ernstnaam, verplicht: weeg.ernstFout },
      opties: keuze(kader.rijen),
    },
    uitleg('ernstMotivering', kader.ernstnaam),
    {
      ...{ naam: 'omvang', soort: 'keuze', label: kader.omvangnaam, verplicht: weeg.omvangFout },
      opties: keuze(kader.kolommen),
    },
    uitleg('omvangMotivering', kader.omvangnaam),
    {
      ...{
        naam: 'verhoogNaar',
        soort: 'keuze',
        label: weeg.verhoog,
        verplicht: weeg.verhoogFout,
        begin: 'nee',
      },
      opties: [
        { waarde: 'nee', label: weeg.nietVerhogen },
        ...['oranje', 'rood'].map((waarde) => ({
          waarde,
          label: weeg.verhoogNaar(woord(waarden.kleur, waarde)),
        })),
      ],
    },
    {
      ...{ naam: 'verhogingReden', soort: 'vak', label: weeg.reden, verplicht: weeg.redenFout },
      ...{ maxTekens: 2000, regels: 3, als: ({ verhoogNaar }) => verhoogNaar !== 'nee' },
    },
  ];
}

/** Says why not. */
export function OverslaanPagina() {
  const { overslaan } = t;
  return (
    <Blad titel={() => overslaan.titel} inleiding={overslaan.inleiding}>
      {(blad, gezien) => (
        <Actieformulier<Herweegblad, Herweegblad>
          label={overslaan.titel}
          velden={[
            {
              ...{ naam: 'reden', soort: 'vak', label: overslaan.reden, verplicht: overslaan.fout },
              ...{ maxTekens: 1000, regels: 3 },
            },
          ]}
          gezien={gezien}
          knop={overslaan.knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/herweegitems/{id}/_sla-over', { id: blad.id }, verzoek, koppen)
          }
          ververs={ververs}
          gelukt={overslaan.gelukt}
          terug={`${RONDES}/${blad.herwegingId}`}
        />
      )}
    </Blad>
  );
}
