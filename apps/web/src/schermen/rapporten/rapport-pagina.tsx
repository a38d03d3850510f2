import { useQuery } from '@tanstack/react-query';
import { Alinea, Kaart, KnopKoppeling, Knoppen, Kolommen, Koppeling, Lijst, Melding } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { publicatiesVanRapport, type Rapport } from '../../api/lijn';
import { opmerkingenVraag } from '../../api/rapportgesprek';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Stand } from '../../delen/zaak-labels';
import { publicatieTeksten } from '../../teksten/publicaties';
import { rapportTeksten as teksten } from '../../teksten/rapporten';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { WederhoorKaart } from '../wederhoor/wederhoor-kaart';
import { Opmerkingblok } from './opmerkingen';
import { plaatsnaam } from './plaatsnaam';
import { RapportKader } from './rapport-kader';
import { Rapporttekst } from './rapporttekst';
import { VerspreidingKaart } from './verspreiding-kaart';

/** A report: its text, its file, and what can be done with it. */
export function RapportPagina() {
  return (
    <RapportKader>
      {(rapport) => (
        <Kolommen
          hoofd={<Rapporttekst rapport={rapport} />}
          zij={
            <>
              <NuKaart rapport={rapport} />
              {rapport.status === 'concept' && rapport.leesbaarheid && (
                <LeesbaarKaart leesbaarheid={rapport.leesbaarheid} />
              )}
              <WederhoorKaart rapport={rapport} />
              {rapport.status === 'vastgesteld' && <VerspreidingKaart rapport={rapport} />}
              <OpmerkingenKaart rapport={rapport} />
              {rapport.status === 'vastgesteld' && <PublicatieKaart rapport={rapport} />}
            </>
          }
        />
      )}
    </RapportKader>
  );
}

function NuKaart({ rapport }: { rapport: Rapport }) {
  const naar = (deel: string) => adres(`/rapporten/${rapport.id}/${deel}`);
  const magVersies = useHeeftRecht()('rapport:opstellen');
  const kan = (handeling: string) => rapport.handelingen.includes(handeling);
  return (
    <Kaart titel={teksten.nu.titel} id="wat-nu" nadruk>
      <Alinea>{watNu(rapport)}</Alinea>
      {rapport.status === 'vastgesteld' && <Bestand rapport={rapport} />}
      <Knoppen>
        {kan('stelVast') && !rapport.andereVaststellerNodig && (
          <KnopKoppeling href={naar('vaststellen')} soort="primair">
            {teksten.vaststellen.titel}
          </KnopKoppeling>
        )}
        {kan('wijzig') && (
          <KnopKoppeling href={naar('bewerken')} pictogram="wijzig">
            {teksten.bewerk}
          </KnopKoppeling>
        )}
        {magVersies && <KnopKoppeling href={naar('versies')}>{teksten.versies.titel}</KnopKoppeling>}
        {kan('deel') && <KnopKoppeling href={naar('delen')}>{teksten.delen.titel}</KnopKoppeling>}
      </Knoppen>
    </Kaart>
  );
}

function watNu({ status, andereVaststellerNodig, handelingen }: Rapport): string {
  const { nu } = teksten;
  if (status === 'vastgesteld') return nu.vastgesteld;
  if (andereVaststellerNodig) return nu.ander;
  return handelingen.includes('stelVast') ? nu.conceptAnder : nu.concept;
}

function Bestand({ rapport }: { rapport: Rapport }) {
  if (rapport.documentId)
    return (
      <Koppeling href={`/api/v1/rapporten/${rapport.id}/pdf`} download>
        {teksten.pdf}
      </Koppeling>
    );
  if (rapport.pdfFout) return <Melding soort="fout">{teksten.pdfFout(rapport.pdfFout)}</Melding>;
  return (
    <p role="status" className="nav-alinea nav-zacht">
      {teksten.pdfKomt}
    </p>
  );
}

/** What the team said of it: readable for the team also once it is adopted. */
function OpmerkingenKaart({ rapport }: { rapport: Rapport }) {
  const magLezen = useHeeftRecht()('rapport:opstellen');
  const { data = [] } = useQuery({ ...opmerkingenVraag(rapport.id), enabled: magLezen });
  if (!magLezen || data.length === 0) return null;
  return (
    <Kaart titel={teksten.opmerking.alle} id="opmerkingen">
      {data.map((opmerking) => (
        <div key={opmerking.id} className="nav-stapel nav-stapel--krap">
          <Alinea>
            <strong>{plaatsnaam(rapport, opmerking.plaats)}</strong>
          </Alinea>
          <Opmerkingblok rapport={rapport} opmerking={opmerking} />
        </div>
      ))}
    </Kaart>
  );
}

function LeesbaarKaart({
  leesbaarheid: { gemiddeldeZinslengte, langeZinnen, moeilijkeWoorden, lijdendeZinnen },
}: {
  leesbaarheid: NonNullable<Rapport['leesbaarheid']>;
}) {
  return (
    <Kaart titel={teksten.leesbaar} id="leesbaar">
      <Alinea>{teksten.zinslengte(gemiddeldeZinslengte.toFixed(0))}</Alinea>
      {langeZinnen.length === 0 ? (
        <Alinea>{teksten.goed}</Alinea>
      ) : (
        <>
          <Alinea>{teksten.langeZinnen}</Alinea>
          <Lijst items={langeZinnen} />
        </>
      )}
      {moeilijkeWoorden.length > 0 && (
        <>
          <Alinea>{teksten.moeilijkeWoorden}</Alinea>
          <Lijst
            items={moeilijkeWoorden.map(({ woord: moeilijk, liever }) => teksten.liever(moeilijk, liever))}
          />
        </>
      )}
      {lijdendeZinnen.length > 0 && (
        <>
          <Alinea>{teksten.lijdendeZinnen}</Alinea>
          <Lijst items={lijdendeZinnen} />
        </>
      )}
    </Kaart>
  );
}

function PublicatieKaart({ rapport }: { rapport: Rapport }) {
  const heeftRecht = useHeeftRecht();
  const vraag = useQuery({ ...publicatiesVanRapport(rapport.id), enabled: heeftRecht('publicatie:lezen') });
  if (!heeftRecht('publicatie:lezen')) return null;
  return (
    <Kaart titel={teksten.publicaties} id="openbaarmaking">
      <Gegevens vraag={vraag}>
        {(publicaties) => {
          const loopt = publicaties.some(({ status }) => status !== 'ingetrokken');
          return (
            <>
              {publicaties.length === 0 && <Alinea>{teksten.geenPublicatie}</Alinea>}
              {publicaties.map((publicatie) => (
                <p key={publicatie.id} className="nav-alinea nav-labels">
                  <Koppeling href={adres(`/publicaties/${publicatie.id}`)}>
                    {woord(zaakwaarden.publicatiebesluit, publicatie.besluit ?? publicatie.voornemen)}
                  </Koppeling>
                  <Stand lijst="publicatiestatus" code={publicatie.status} />
                </p>
              ))}
              {!loopt && heeftRecht('publicatie:voorstellen') && (
                <Knoppen>
                  <KnopKoppeling href={adres(`/rapporten/${rapport.id}/openbaarmaking`)}>
                    {publicatieTeksten.voorstel.titel}
                  </KnopKoppeling>
                </Knoppen>
              )}
            </>
          );
        }}
      </Gegevens>
    </Kaart>
  );
}
