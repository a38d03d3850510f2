import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alinea, datumTekst, Gegevenslijst, Kaart, KnopKoppeling, Melding, Stapel } from '@navolgbaar/ui';
import { aanbiederVraag, beeldVraag, type Aanbieder, type Aanbiederbeeld } from '../../api/aanbieders';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { StopLabel } from '../../delen/clientenstop';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { Veiligheidsbanner } from '../../delen/veiligheid';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';
import { aanbiederTeksten as teksten } from '../../teksten/aanbieders';
import { waarden, woord } from '../../teksten/waarden';
import { AanbiederActiviteiten } from '../activiteiten/activiteit-kaart';
import { AanbiederUitwisselingen } from '../uitwisselingen/uitwisseling-kaart';
import { AandachtKaart } from '../aandachtsgebieden/aandacht-kaart';
import { AanbiederCorrigerendkaart } from '../corrigerend/corrigerend-kaart';
import { HistorieKaarten } from './historie-kaarten';
import { JaarcijfersKaart } from './jaarcijfers-kaart';
import { looptOp } from './periode';
import { AanbiederafsprakenKaart } from '../veiligheidsafspraken/afspraken-kaart';
import { RisicoKaart } from '../risicobeeld/risico-kaart';
import { PatronenKaart } from './patronen-kaart';
import { PostKaart } from './post-keuze';
import { GegevensKaart, InzetKaart, LocatiesKaart } from './profiel-kaarten';
import { StopBanner, StopsKaart } from './stop-kaarten';
import { VerbandKaart } from './verband-kaart';

/** A provider: what runs now, what happened, and what is known of it. */
export function AanbiederPagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(aanbiederVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(aanbieder) => <Scherm aanbieder={aanbieder} />}
    </Gegevens>
  );
}

function Scherm({ aanbieder }: { aanbieder: Aanbieder }) {
  const heeftRecht = useHeeftRecht();
  const beeld = useQuery(beeldVraag(aanbieder.id));
  const formulier = (deel: string) => adres(`/aanbieders/${aanbieder.id}/${deel}`);
  const naar = heeftRecht('aanbieder:beheren') ? formulier : undefined;
  const stopNaar = heeftRecht('clientenstop:vastleggen') ? formulier : undefined;
  // Nothing new for a provider that stopped; what runs can still be ended.
  const nieuw = aanbieder.gestoptOp === null ? naar : undefined;
  return (
    <Pagina
      titel={aanbieder.naam}
      kruimels={[{ label: teksten.kruimel, href: adres('/aanbieders') }, { label: aanbieder.naam }]}
      afdrukken
      acties={naar && <Knoppen aanbieder={aanbieder} naar={naar} />}
      identiteit={{
        label: beeldTeksten.balk(aanbieder.naam),
        gegevens: balk(aanbieder, beeld.data),
      }}
    >
      {aanbieder.gestoptOp && (
        <Melding soort="waarschuwing" titel={beeldTeksten.gestoptTitel(datumTekst(aanbieder.gestoptOp))}>
          {aanbieder.gestoptReden}
        </Melding>
      )}
      <Veiligheidsbanner plek={{ aanbiederId: aanbieder.id }} />
      <StopBanner aanbieder={aanbieder} naar={stopNaar} />
      <Sprongen beeld={beeld.data} />
      <Stapel>
        <NuKaart aanbieder={aanbieder} />
        <AanbiederafsprakenKaart aanbiederId={aanbieder.id} />
        <PatronenKaart aanbiederId={aanbieder.id} />
        <RisicoKaart aanbiederId={aanbieder.id} />
        <AanbiederActiviteiten aanbiederId={aanbieder.id} />
        <AanbiederUitwisselingen aanbiederId={aanbieder.id} />
        <AandachtKaart object="aanbieder" objectId={aanbieder.id} />
        <JaarcijfersKaart aanbiederId={aanbieder.id} />
        <Gegevens vraag={beeld} wat={beeldTeksten.opDezePagina.toLowerCase()}>
          {(gezien) => <HistorieKaarten beeld={gezien} aanbiederId={aanbieder.id} />}
        </Gegevens>
        <AanbiederCorrigerendkaart aanbiederId={aanbieder.id} />
        <StopsKaart aanbieder={aanbieder} naar={aanbieder.gestoptOp === null ? stopNaar : undefined} />
        <VerbandKaart aanbieder={aanbieder} naar={nieuw} />
        <InzetKaart aanbieder={aanbieder} naar={nieuw} />
        <LocatiesKaart aanbieder={aanbieder} naar={nieuw} />
        <GegevensKaart aanbieder={aanbieder} />
        <PostKaart id={aanbieder.id} />
      </Stapel>
    </Pagina>
  );
}

function Knoppen({ aanbieder, naar }: { aanbieder: Aanbieder; naar: (deel: string) => string }) {
  return (
    <>
      <KnopKoppeling href={naar('wijzigen')} pictogram="wijzig" toets="e">
        {teksten.wijzig}
      </KnopKoppeling>
      <KnopKoppeling soort="subtiel" href={naar(aanbieder.gestoptOp ? 'hervatten' : 'stoppen')}>
        {aanbieder.gestoptOp ? beeldTeksten.hervatten : beeldTeksten.stoppen}
      </KnopKoppeling>
    </>
  );
}

/** What stays in sight; open cases only for who may count them. */
function balk(aanbieder: Aanbieder, beeld: Aanbiederbeeld | undefined) {
  const { balkveld: veld, aantal, geenStop } = beeldTeksten;
  const stop = aanbieder.clientenstops.filter(({ stand }) => stand === 'loopt').map(({ ingang }) => ingang);
  const open = beeld?.openZaken;
  return [
    { label: veld.naam, waarde: aanbieder.naam },
    { label: veld.soort, waarde: woord(waarden.aanbiedersoort, aanbieder.soort) },
    { label: veld.plaats, waarde: aanbieder.plaats ?? teksten.onbekend },
    { label: veld.stop, waarde: stop.length > 0 ? <StopLabel sinds={stop.sort()[0] ?? ''} /> : geenStop },
    ...(open ? [{ label: veld.zaken, waarde: aantal(open.aantal, open.meer) }] : []),
  ];
}

/** The sections that this person has, as links. */
function Sprongen({ beeld }: { beeld: Aanbiederbeeld | undefined }) {
  const delen = [
    ['nu', beeldTeksten.nu.titel],
    ...(['meldingen', 'zaken', 'opdrachten', 'maatregelen', 'rapporten'] as const)
      .filter((deel) => beeld?.[deel])
      .map((deel) => [deel, beeldTeksten[deel].titel] as const),
    ['clientenstops', beeldTeksten.stops.titel],
    ['verbanden', beeldTeksten.verbanden.titel],
    ['inzet', teksten.inzet],
    ['locaties', teksten.locaties],
    ['gegevens', teksten.gegevens],
  ] as const;
  return (
    <nav className="nav-sprongen" aria-label={beeldTeksten.opDezePagina}>
      <ul>
        {delen.map(([id, label]) => (
          <li key={id}>
            <a className="utrecht-link utrecht-link--html-a" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** For whom it works today, and how that is paid. */
function NuKaart({ aanbieder }: { aanbieder: Aanbieder }) {
  const vandaag = useVandaag();
  const { nu } = beeldTeksten;
  const lopend = aanbieder.inzetten.filter(({ van, tot }) => looptOp(van, tot, vandaag));
  return (
    <Kaart titel={nu.titel} id="nu">
      {lopend.length === 0 ? (
        <Alinea>{nu.leeg}</Alinea>
      ) : (
        <Gegevenslijst
          gegevens={lopend.map((rij) => ({
            // Together unique: a gemeente may pay the same law in both ways.
            label: `${rij.gemeenteNaam}, ${woord(waarden.wet, rij.wet)}, ${woord(waarden.financiering, rij.financiering)}`,
            waarde: [
              rij.gecontracteerd ? teksten.contract.ja : teksten.contract.nee,
              ...(rij.aantalClienten === null ? [] : [`${rij.aantalClienten} cliënten`]),
            ].join(', '),
          }))}
        />
      )}
    </Kaart>
  );
}
