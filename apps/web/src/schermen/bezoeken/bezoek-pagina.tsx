import { Alinea, Gegevenslijst, Kaart, KnopKoppeling, Knoppen, Kolommen, Melding } from '@navolgbaar/ui';
import type { Bezoek } from '../../api/bezoeken';
import { useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { Behandelaar } from '../../delen/melding-labels';
import { bezoekTeksten as teksten } from '../../teksten/bezoeken';
import { BezoekKader } from './bezoek-kader';

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
              <UitkomstKaart bezoek={bezoek} />
            </>
          }
          zij={<NuKaart bezoek={bezoek} />}
        />
      )}
    </BezoekKader>
  );
}

function PlanKaart({ bezoek: { doel, plaats, behandelaarId, tweedeId } }: { bezoek: Bezoek }) {
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
        ]}
      />
    </Kaart>
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

function NuKaart({ bezoek: { id, status, op, aankondiging, handelingen } }: { bezoek: Bezoek }) {
  const voorbij = op < useVandaag();
  const naar = (deel: string) => adres(`/bezoeken/${id}/${deel}`);
  const { nu } = teksten;
  return (
    <Kaart titel={nu.titel} id="wat-nu" nadruk>
      <Alinea>{status === 'gepland' && voorbij ? nu.voorbij : nu[status as Bezoekstand]}</Alinea>
      {status === 'gepland' && aankondiging === 'onaangekondigd' && (
        <Melding soort="info">{nu.onaangekondigd}</Melding>
      )}
      <Knoppen>
        {handelingen.includes('legVast') && (
          <KnopKoppeling href={naar('vastleggen')} soort="primair">
            {teksten.vastleggen.titel}
          </KnopKoppeling>
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
