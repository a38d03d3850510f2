import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  Lijst,
  Melding,
} from '@navolgbaar/ui';
import type { Bezoek } from '../../api/bezoeken';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { Behandelaar } from '../../delen/melding-labels';
import { aankondigingTeksten } from '../../teksten/aankondiging';
import { bezoekTeksten as teksten } from '../../teksten/bezoeken';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { LijstKaart } from '../bezoeklijst/lijst-kaart';
import { BezoekOpvraagKaart } from '../opvraaglijsten/opvraag-kaart';
import { SteekproefKaart } from '../vergewis/steekproef-kaart';
import { BezoekKader } from './bezoek-kader';

const { kaart: brief } = aankondigingTeksten;

const tekstblok = (tekst: string | null) => tekst && <span className="nav-vrijetekst">{tekst}</span>;

/** A visit: what was planned and why, what came of it, and what is next. */
export function BezoekPagina() {
  return (
    <BezoekKader>
      {(bezoek) => (
        <Kolommen
          hoofd={
            <>
              <PlanKaart bezoek={bezoek} />
              <AankondigingKaart bezoek={bezoek} />
              <UitkomstKaart bezoek={bezoek} />
              <LijstKaart bezoek={bezoek} />
              <BezoekOpvraagKaart bezoekId={bezoek.id} />
              <SteekproefKaart bezoek={bezoek} />
            </>
          }
          zij={
            <>
              <NuKaart bezoek={bezoek} />
              <VerbandKaart bezoek={bezoek} />
            </>
          }
        />
      )}
    </BezoekKader>
  );
}

function PlanKaart({ bezoek }: { bezoek: Bezoek }) {
  const { doel, plaats, behandelaarId, tweedeId, reistijdVoor, reistijdNa, planuitleg } = bezoek;
  const { veld } = teksten;
  return (
    <Kaart titel={teksten.plan} id="plan">
      <Gegevenslijst
        gegevens={[
          { label: veld.doel, waarde: tekstblok(doel) },
          { label: veld.plaats, waarde: plaats ?? teksten.geenPlaats },
          {
            label: veld.wie,
            waarde: (
              <>
                <Behandelaar id={behandelaarId} />
                {tweedeId && (
                  <>
                    {', '}
                    <Behandelaar id={tweedeId} />
                  </>
                )}
              </>
            ),
          },
          { label: veld.reistijd, waarde: teksten.reistijd(reistijdVoor, reistijdNa) },
          ...(planuitleg ? [{ label: veld.planuitleg, waarde: tekstblok(planuitleg) }] : []),
        ]}
      />
    </Kaart>
  );
}

/** What the provider knows beforehand. */
function AankondigingKaart({ bezoek }: { bezoek: Bezoek }) {
  const { status, aankondiging, aangekondigdOp, aangekondigdWat, aangekondigdStukken } = bezoek;
  if (aankondiging !== 'aangekondigd' || (status !== 'gepland' && aangekondigdOp === null)) return null;
  const nietVerstuurd = aangekondigdWat === null ? brief.nogNiet : brief.nietMeer;
  return (
    <Kaart titel={brief.titel} id="aankondiging">
      {aangekondigdOp === null ? (
        <Alinea>{nietVerstuurd}</Alinea>
      ) : (
        <>
          <Alinea>{brief.verstuurd(datumTekst(aangekondigdOp))}</Alinea>
          {tekstblok(aangekondigdWat)}
          {aangekondigdStukken.length > 0 && <Lijst items={aangekondigdStukken} />}
        </>
      )}
    </Kaart>
  );
}

/** The visit before and those after; a visit that was made can be looked at again. */
function VerbandKaart({ bezoek }: { bezoek: Bezoek }) {
  const { id, zaakId, aanbiederId, status, eerder, vervolgen, maatregelId } = bezoek;
  const { verband: v } = teksten;
  const magPlannen = useHeeftRecht()('bezoek:plannen') && status === 'afgelegd';
  if (!eerder && !maatregelId && vervolgen.length === 0 && !magPlannen) return null;
  return (
    <Kaart titel={v.titel} id="hercontrole">
      {eerder && (
        <Alinea>
          {v.eerder} <Verwijzing bezoek={eerder} />.
        </Alinea>
      )}
      {maatregelId && (
        <Alinea>
          {v.eerder} <Koppeling href={adres(`/maatregelen/${maatregelId}`)}>{v.maatregel}</Koppeling>.
        </Alinea>
      )}
      {vervolgen.length > 0 && (
        <>
          <Alinea>{v.vervolgen}:</Alinea>
          <Lijst
            items={vervolgen.map((een) => (
              <Verwijzing key={een.id} bezoek={een} />
            ))}
          />
        </>
      )}
      {magPlannen && (
        <Knoppen>
          <KnopKoppeling href={adres(`/zaken/${zaakId}/bezoek?vervolg=${id}&aanbieder=${aanbiederId}`)}>
            {v.plan}
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

function Verwijzing({ bezoek: { id, op, status } }: { bezoek: Bezoek['vervolgen'][number] }) {
  return (
    <>
      <Koppeling href={adres(`/bezoeken/${id}`)}>{teksten.verband.bezoekVan(datumTekst(op))}</Koppeling> (
      {woord(zaakwaarden.bezoekstatus, status).toLowerCase()})
    </>
  );
}

function UitkomstKaart({ bezoek: { status, gesprokenMet, verslag, vervalreden } }: { bezoek: Bezoek }) {
  if (status === 'gepland') return null;
  const { veld } = teksten;
  return (
    <Kaart titel={teksten.uitkomst} id="uitkomst">
      <Gegevenslijst
        gegevens={[
          { label: veld.gesprokenMet, waarde: tekstblok(gesprokenMet) },
          { label: veld.verslag, waarde: tekstblok(verslag) },
          { label: veld.vervalreden, waarde: tekstblok(vervalreden) },
        ]}
      />
    </Kaart>
  );
}

function NuKaart({ bezoek }: { bezoek: Bezoek }) {
  const { id, status, op, aankondiging, handelingen } = bezoek;
  const voorbij = op < useVandaag();
  // Before an announced visit the letter is the next step, not what was seen.
  const eerstBrief = handelingen.includes('kondigAan') && !voorbij;
  const naar = (deel: string) => adres(`/bezoeken/${id}/${deel}`);
  const { nu } = teksten;
  return (
    <Kaart titel={nu.titel} id="wat-nu" nadruk>
      <Alinea>{eerstBrief ? nu.aankondigen : watNu(bezoek, voorbij)}</Alinea>
      {status === 'gepland' && aankondiging === 'onaangekondigd' && (
        <Melding soort="info">{nu.onaangekondigd}</Melding>
      )}
      <Knoppen>
        {eerstBrief && (
          <KnopKoppeling href={naar('aankondigen')} soort="primair">
            {aankondigingTeksten.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('legVast') && (
          <KnopKoppeling href={naar('vastleggen')} soort={eerstBrief ? 'secundair' : 'primair'}>
            {teksten.vastleggen.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('kondigAan') && !eerstBrief && (
          <KnopKoppeling href={naar('aankondigen')}>{aankondigingTeksten.titel}</KnopKoppeling>
        )}
        {handelingen.includes('verzet') && (
          <KnopKoppeling href={naar('verzetten')}>{teksten.verzetten.titel}</KnopKoppeling>
        )}
        {handelingen.includes('laatVervallen') && (
          <KnopKoppeling href={naar('vervallen')}>{teksten.vervallen.titel}</KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

type Bezoekstand = 'gepland' | 'afgelegd' | 'vervallen';

function watNu({ status, bezoeklijst }: Bezoek, voorbij: boolean): string {
  const { nu } = teksten;
  if (status === 'gepland' && voorbij) return nu.voorbij;
  if (status === 'afgelegd' && bezoeklijst === 'open') return nu.lijstOpen;
  return nu[status as Bezoekstand];
}
