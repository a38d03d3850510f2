import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { Kolommen } from '@navolgbaar/ui';
import {
  activiteitenVan,
  type Activiteitregel,
  uitwisselingenVan,
  type Uitwisselregel,
} from '../../api/activiteiten';
import { gebruikenVanZaak, type Gebruikregel } from '../../api/bevoegdheden';
import { bezoekenVanZaak } from '../../api/bezoeken';
import type { Dossier } from '../../api/dossier';
import { partnervragenVan, type Partnervraag } from '../../api/ketenpartners';
import { netwerkkaartenVan, type Netwerkkaart } from '../../api/netwerkkaarten';
import { themasVanZaak } from '../../api/themaonderzoeken';
import { adviezenVanZaak, type Adviesregel } from '../../api/collegeadviezen';
import { corrigerendVan, type Corrigerendregel } from '../../api/corrigerend';
import { opvraaglijstenVan, type Opvraagregel } from '../../api/opvraaglijsten';
import { afsprakenVan, type Afspraakregel } from '../../api/veiligheidsafspraken';
import { OpDezePagina } from '../../delen/op-deze-pagina';
import { activiteitTeksten } from '../../teksten/activiteiten';
import { uitwisselTeksten } from '../../teksten/uitwisselingen';
import { aandachtTeksten } from '../../teksten/aandachtsgebieden';
import { bevindingTeksten, bewijsTeksten } from '../../teksten/bevindingen';
import { bevoegdheidTeksten } from '../../teksten/bevoegdheden';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { zaakdossierTeksten } from '../../teksten/dossier';
import { partnervraagTeksten } from '../../teksten/ketenpartners';
import { netwerkTeksten } from '../../teksten/netwerkkaart';
import { adviesTeksten } from '../../teksten/collegeadviezen';
import { corrigerendTeksten } from '../../teksten/corrigerend';
import { opvraagTeksten } from '../../teksten/opvraaglijsten';
import { samenloopTeksten } from '../../teksten/samenloop';
import { termijnbeeldTeksten, termijnTeksten } from '../../teksten/termijnen';
import { themaTeksten } from '../../teksten/themaonderzoeken';
import { afspraakTeksten } from '../../teksten/veiligheidsafspraken';
import { zaakTeksten as t } from '../../teksten/zaken';
import { ActiviteitKaart } from '../activiteiten/activiteit-kaart';
import { UitwisselingKaart } from '../uitwisselingen/uitwisseling-kaart';
import { AandachtKaart } from '../aandachtsgebieden/aandacht-kaart';
import { NetwerkkaartenKaart } from '../netwerkkaart/kaarten-kaart';
import { GebruikKaart } from '../bevoegdheden/gebruik-kaart';
import { BevindingenKaart, BewijsKaart } from '../bevindingen/kaarten';
import { ZaakvragenKaart } from '../ketenpartners/vraag-kaart';
import { ThemaKaart } from '../themaonderzoeken/thema-kaart';
import { Advieskaart } from '../collegeadviezen/advieskaart';
import { AfsprakenKaart } from '../veiligheidsafspraken/afspraken-kaart';
import { Zaakcorrigerendkaart } from '../corrigerend/corrigerend-kaart';
import { OpvraagKaart } from '../opvraaglijsten/opvraag-kaart';
import { AanbiedersKaart } from './aanbieders-kaart';
import { BeoordelingKaart } from './beoordeling-kaart';
import { BetrokkenenKaart } from './betrokkenen-kaart';
import { CollegeKaart, KoppelingenKaart } from './college-kaart';
import { DocumentenKaart } from './documenten-kaart';
import { GegevensKaart } from './gegevens-kaart';
import { GeschiedenisKaart, geschiedenistitel } from './geschiedenis-kaart';
import { GesprekkenKaart } from './gesprekken-kaart';
import { BezoekenKaart, MaatregelenKaart, RapportenKaart } from './lijnkaarten';
import { MeldingenKaart } from './meldingen-kaart';
import { MonitoringKaart, VerbeterplannenKaart } from './monitoring-kaart';
import { NotitiesKaart } from './notities-kaart';
import { OpdrachtenKaart } from './opdrachten-kaart';
import { SamenloopKaart } from './samenloop-kaart';
import { TermijnbeeldKaart } from './termijnbeeld-kaart';
import { TermijnenKaart } from './termijnen-kaart';
import { TijdlijnKaart } from './tijdlijn-kaart';
import { DoorgiftenKaart, WaarnemingenKaart } from './waarnemingen-kaart';
import { WatNuKaart } from './wat-nu-kaart';
import { ZaakKader } from './zaak-kader';

/** A part of the page: its place, its name in the list of parts, and itself. Without anything in it there is no part. */
interface Deel {
  id: string;
  titel: string;
  leeg?: boolean;
  kaart: ReactNode;
}

/** The dossier of a case in the order of the work: what is next, what was found, and what runs. */
export function ZaakPagina() {
  return <ZaakKader blad="overzicht">{(dossier) => <Overzicht dossier={dossier} />}</ZaakKader>;
}

function Overzicht({ dossier }: { dossier: Dossier }) {
  const aanwezig = ({ leeg = false }: Deel) => !leeg;
  // Apart from the rest: nobody waits for the visits to begin.
  const bezoeken = useQuery(bezoekenVanZaak(dossier.zaak.id)).data ?? [];
  const vragen = useQuery(partnervragenVan({ zaakId: dossier.zaak.id, status: 'alle' })).data ?? [];
  const kaarten = useQuery(netwerkkaartenVan(dossier.zaak.id)).data ?? [];
  const themas = useQuery(themasVanZaak(dossier.zaak.id)).data ?? [];
  const gebruiken = useQuery(gebruikenVanZaak(dossier.zaak.id)).data ?? [];
  const lijsten = useQuery(opvraaglijstenVan({ zaakId: dossier.zaak.id })).data ?? [];
  const adviezen = useQuery(adviezenVanZaak(dossier.zaak.id)).data ?? [];
  const activiteiten = useQuery(activiteitenVan({ zaakId: dossier.zaak.id })).data ?? [];
  const uitwisselingen = useQuery(uitwisselingenVan({ zaakId: dossier.zaak.id })).data ?? [];
  const rond = { activiteiten, uitwisselingen };
  const afspraken = useQuery(afsprakenVan({ zaakId: dossier.zaak.id })).data ?? [];
  const opgelegd = useQuery(corrigerendVan({ zaakId: dossier.zaak.id })).data ?? [];
  const apart = {
    bezoeken: bezoeken.length,
    vragen,
    kaarten,
    gebruiken,
    lijsten,
    adviezen,
    afspraken,
    opgelegd,
    ...rond,
  };
  const hoofd = werk(dossier, apart).filter(aanwezig);
  const zij = [
    {
      ...{ id: 'themaonderzoek', titel: themaTeksten.zaak.titel, leeg: themas.length === 0 },
      kaart: <ThemaKaart themas={themas} />,
    },
    ...erbij(dossier, adviezen),
  ].filter(aanwezig);
  return (
    <Kolommen
      hoofd={
        <>
          <WatNuKaart zaak={dossier.zaak} adviezen={adviezen} rapporten={dossier.rapporten} />
          <OpDezePagina delen={[...hoofd, ...zij]} />
          {hoofd.map(({ id, kaart }) => (
            <Fragment key={id}>{kaart}</Fragment>
          ))}
        </>
      }
      zij={zij.map(({ id, kaart }) => (
        <Fragment key={id}>{kaart}</Fragment>
      ))}
    />
  );
}

/** What comes apart from the dossier. */
interface Erbij {
  bezoeken: number;
  vragen: readonly Partnervraag[];
  kaarten: readonly Netwerkkaart[];
  gebruiken: readonly Gebruikregel[];
  lijsten: readonly Opvraagregel[];
  adviezen: readonly Adviesregel[];
  activiteiten: readonly Activiteitregel[];
  uitwisselingen: readonly Uitwisselregel[];
  afspraken: readonly Afspraakregel[];
  opgelegd: readonly Corrigerendregel[];
}

function werk(dossier: Dossier, erbij: Erbij): Deel[] {
  const { bezoeken, vragen, kaarten, gebruiken, lijsten, adviezen, afspraken, opgelegd, ...rond } = erbij;
  const { zaak, termijnen, bewijs, bevindingen, maatregelen, rapporten } = dossier;
  const geen = (lijst: readonly unknown[]) => lijst.length === 0;
  return [
    {
      ...{ id: 'veiligheidsafspraken', titel: afspraakTeksten.kaart, leeg: geen(afspraken) },
      kaart: (
        <AfsprakenKaart afspraken={afspraken} zonder={zaak.aanbieders.length > 0 ? ['zaak'] : undefined} />
      ),
    },
    {
      ...{ id: 'termijnbeeld', titel: termijnbeeldTeksten.kaart, leeg: geen(termijnen) },
      kaart: <TermijnbeeldKaart zaakId={zaak.id} />,
    },
    {
      ...{ id: 'meldingen', titel: t.meldingen, leeg: geen(zaak.meldingen) },
      kaart: <MeldingenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'eerste-beoordeling', titel: t.eersteBeoordeling.titel, leeg: !zaak.eersteBeoordeling },
      kaart: <BeoordelingKaart zaak={zaak} />,
    },
    {
      ...{ id: 'aanbieders', titel: t.meerAanbieders.titel, leeg: geen(zaak.aanbieders) },
      kaart: <AanbiedersKaart zaak={zaak} />,
    },
    {
      ...{ id: 'opdrachten', titel: t.opdrachten, leeg: geen(zaak.opdrachten) },
      kaart: <OpdrachtenKaart opdrachten={zaak.opdrachten} metAanbieder={zaak.aanbieders.length > 0} />,
    },
    {
      ...{ id: 'bezoeken', titel: bezoekTeksten.titel, leeg: bezoeken === 0 },
      kaart: <BezoekenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'opvraaglijsten', titel: opvraagTeksten.kaart, leeg: geen(lijsten) },
      kaart: <OpvraagKaart lijsten={lijsten} metAanbieder={zaak.aanbieders.length > 0} />,
    },
    {
      ...{ id: 'gesprekken', titel: t.gesprekken, leeg: geen(zaak.gesprekken) },
      kaart: <GesprekkenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'waarnemingen', titel: t.waarnemingen, leeg: geen(zaak.waarnemingen) },
      kaart: <WaarnemingenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'bevoegdheden', titel: bevoegdheidTeksten.kaart, leeg: geen(gebruiken) },
      kaart: <GebruikKaart zaak={zaak} gebruiken={gebruiken} />,
    },
    {
      ...{ id: 'netwerkkaarten', titel: netwerkTeksten.titel, leeg: geen(kaarten) },
      kaart: <NetwerkkaartenKaart kaarten={kaarten} />,
    },
    {
      ...{ id: 'bewijs', titel: bewijsTeksten.titel, leeg: geen(bewijs.resultaten) },
      kaart: <BewijsKaart dossier={dossier} />,
    },
    {
      ...{ id: 'bevindingen', titel: bevindingTeksten.titel, leeg: geen(bevindingen.resultaten) },
      kaart: <BevindingenKaart dossier={dossier} />,
    },
    {
      ...{ id: 'partnervragen', titel: partnervraagTeksten.kaart, leeg: geen(vragen) },
      kaart: <ZaakvragenKaart vragen={vragen} />,
    },
    {
      ...{ id: 'doorgiften', titel: t.doorgiften, leeg: geen(zaak.doorgiften) },
      kaart: <DoorgiftenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'verbeterplannen', titel: t.verbeterplannen, leeg: geen(zaak.verbeterplannen) },
      kaart: <VerbeterplannenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'maatregelen', titel: t.maatregelen, leeg: geen(maatregelen) },
      kaart: <MaatregelenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'collegeadviezen', titel: adviesTeksten.kaart, leeg: geen(adviezen) },
      kaart: <Advieskaart adviezen={adviezen} />,
    },
    {
      ...{ id: 'corrigerend', titel: corrigerendTeksten.kaart, leeg: geen(opgelegd) },
      kaart: <Zaakcorrigerendkaart maatregelen={opgelegd} vanMeer={zaak.aanbieders.length > 0} />,
    },
    {
      ...{ id: 'rapporten', titel: t.rapporten, leeg: geen(rapporten) },
      kaart: <RapportenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'monitoring', titel: t.monitoring, leeg: geen(zaak.monitoringen) },
      kaart: <MonitoringKaart zaak={zaak} />,
    },
    {
      ...{ id: 'activiteiten', titel: activiteitTeksten.kaart, leeg: geen(rond.activiteiten) },
      kaart: <ActiviteitKaart activiteiten={rond.activiteiten} zonder={['zaak']} />,
    },
    {
      ...{ id: 'uitwisselingen', titel: uitwisselTeksten.kaartZaak, leeg: geen(rond.uitwisselingen) },
      kaart: (
        <UitwisselingKaart
          uitwisselingen={rond.uitwisselingen}
          titel={uitwisselTeksten.kaartZaak}
          zonder={['zaak']}
        />
      ),
    },
    {
      ...{ id: 'documenten', titel: zaakdossierTeksten.documenten.titel },
      kaart: <DocumentenKaart dossier={dossier} />,
    },
    {
      ...{ id: 'laatste-gebeurtenissen', titel: zaakdossierTeksten.tijdlijn.titel },
      kaart: <TijdlijnKaart dossier={dossier} />,
    },
  ];
}

function erbij(dossier: Dossier, adviezen: readonly Adviesregel[]): Deel[] {
  const { zaak } = dossier;
  return [
    {
      ...{ id: 'samenloop', titel: samenloopTeksten.titel, leeg: zaak.samenlopen.length === 0 },
      kaart: <SamenloopKaart zaak={zaak} />,
    },
    { id: 'termijnen', titel: termijnTeksten.kaart, kaart: <TermijnenKaart zaakId={zaak.id} /> },
    {
      ...{ id: 'betrokkenen', titel: zaakdossierTeksten.betrokkenen.titel },
      kaart: <BetrokkenenKaart dossier={dossier} />,
    },
    {
      ...{ id: 'notities', titel: zaakdossierTeksten.notities.titel },
      kaart: <NotitiesKaart dossier={dossier} />,
    },
    { id: 'gegevens', titel: t.gegevens, kaart: <GegevensKaart zaak={zaak} /> },
    {
      ...{ id: 'aandachtsgebieden', titel: aandachtTeksten.titel },
      kaart: <AandachtKaart object="zaak" objectId={zaak.id} />,
    },
    { id: 'college', titel: t.college, kaart: <CollegeKaart dossier={dossier} adviezen={adviezen} /> },
    {
      ...{
        id: 'andere-zaken',
        titel: zaakdossierTeksten.koppelingen.titel,
        leeg: zaak.koppelingen.length === 0,
      },
      kaart: <KoppelingenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'geschiedenis', titel: geschiedenistitel(zaak), leeg: !zaak.aanbiederId },
      kaart: <GeschiedenisKaart dossier={dossier} />,
    },
  ];
}
