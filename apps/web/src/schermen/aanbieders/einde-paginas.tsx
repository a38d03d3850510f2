import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { aanbiederVraag, type Aanbieder } from '../../api/aanbieders';
import { stuur, type Actiepad } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { herlees } from '../../delen/gezien';
import type { Veld } from '../../delen/velden';
import { aanbiederactieTeksten as t } from '../../teksten/aanbiederacties';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';
import { BijAanbieder } from './bij-aanbieder';
import { einddag, EINDEVELDEN, NietTeBeeindigen } from './einde-delen';

interface Einde {
  teksten: { titel: string; inleiding: string; knop: string; gelukt: string };
  pad: Actiepad;
  velden: readonly Veld[];
  /** The version that guards it and the ids in its address; nothing when it does not exist or has ended. */
  vind: (aanbieder: Aanbieder, deelId: string) => { versie: number; plaatsen: Record<string, string> } | null;
}

/** The form that ends one thing of a provider. The forms differ in what they end, not in how they work. */
function Eindepagina(einde: Einde) {
  const { deelId = '' } = useParams({ strict: false });
  const { titel, inleiding } = einde.teksten;
  return (
    <BijAanbieder titel={titel} inleiding={inleiding}>
      {(aanbieder) =>
        einde.vind(aanbieder, deelId) === null ? (
          <NietTeBeeindigen terug={`/aanbieders/${aanbieder.id}`} knop={beeldTeksten.terug} />
        ) : (
          <Eindeformulier key={aanbieder.id} aanbieder={aanbieder} deelId={deelId} {...einde} />
        )
      }
    </BijAanbieder>
  );
}

function Eindeformulier({
  aanbieder,
  deelId,
  teksten,
  pad,
  velden,
  vind,
}: Einde & { aanbieder: Aanbieder; deelId: string }) {
  const vraag = useQuery(aanbiederVraag(aanbieder.id));
  const gevonden = vind(aanbieder, deelId);
  const haalOp = async () => {
    const nieuwste = await herlees(vraag);
    return (nieuwste && vind(nieuwste, deelId)) ?? undefined;
  };
  return (
    <Actieformulier
      label={teksten.titel}
      knop={teksten.knop}
      velden={velden}
      gezien={{ versie: gevonden?.versie ?? 0, haalOp }}
      verstuur={(verzoek, koppen) => stuur(pad, gevonden?.plaatsen ?? {}, verzoek, koppen)}
      ververs={[['aanbieders']]}
      gelukt={teksten.gelukt}
      terug={`/aanbieders/${aanbieder.id}`}
    />
  );
}

/** A part of the provider without an end, guarded by the version of the provider. */
const deelVan =
  (lijst: 'locaties' | 'inzetten'): Einde['vind'] =>
  ({ id, versie, ...aanbieder }, deelId) =>
    aanbieder[lijst].some((deel) => deel.id === deelId && deel.tot === null)
      ? { versie, plaatsen: { id, deelId } }
      : null;

export function LocatieEinde() {
  return (
    <Eindepagina
      teksten={t.locatieEinde}
      pad="/api/v1/aanbieders/{id}/locaties/{deelId}/_sluit"
      velden={[einddag('tot')]}
      vind={deelVan('locaties')}
    />
  );
}

export function InzetEinde() {
  return (
    <Eindepagina
      teksten={t.inzetEinde}
      pad="/api/v1/aanbieders/{id}/inzetten/{deelId}/_beeindig"
      velden={[einddag('tot')]}
      vind={deelVan('inzetten')}
    />
  );
}

export function RelatieEinde() {
  return (
    <Eindepagina
      teksten={t.relatieEinde}
      pad="/api/v1/relaties/{id}/_beeindig"
      velden={EINDEVELDEN}
      vind={({ relaties }, deelId) => {
        const relatie = relaties.find(({ id, einde }) => id === deelId && einde === null);
        return relatie ? { versie: relatie.versie, plaatsen: { id: relatie.id } } : null;
      }}
    />
  );
}

export function StopOpheffen() {
  return (
    <Eindepagina
      teksten={t.opheffen}
      pad="/api/v1/clientenstops/{id}/_hef-op"
      velden={EINDEVELDEN}
      vind={({ clientenstops }, deelId) => {
        const stop = clientenstops.find(({ id }) => id === deelId);
        const kan = stop && stop.opgehevenOp === null && stop.stand !== 'afgelopen';
        return kan ? { versie: stop.versie, plaatsen: { id: stop.id } } : null;
      }}
    />
  );
}

export function AanbiederStopt() {
  return (
    <Eindepagina
      teksten={t.stoppen}
      pad="/api/v1/aanbieders/{id}/_beeindig"
      velden={EINDEVELDEN}
      vind={({ id, versie, gestoptOp }) => (gestoptOp === null ? { versie, plaatsen: { id } } : null)}
    />
  );
}

export function AanbiederHervat() {
  return (
    <Eindepagina
      teksten={t.hervatten}
      pad="/api/v1/aanbieders/{id}/_hervat"
      velden={[]}
      vind={({ id, versie, gestoptOp }) => (gestoptOp === null ? null : { versie, plaatsen: { id } })}
    />
  );
}
