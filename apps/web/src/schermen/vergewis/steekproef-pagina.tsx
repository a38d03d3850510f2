import {
  Aanname,
  Alinea,
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Herleiding,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  momentTekst,
} from '@navolgbaar/ui';
import type { Steekproef } from '../../api/vergewis';
import { adres } from '../../basis';
import { Behandelaar } from '../../delen/melding-labels';
import { vergewisTeksten as teksten, vergewiswoorden } from '../../teksten/vergewis';
import { woord } from '../../teksten/waarden';
import { DossierKaarten, DossiersKaart } from './dossier-kaarten';
import { SteekproefKader, steekproefpad } from './steekproef-kader';

interface Deel {
  steekproef: Steekproef;
}

/** A sample: the files, what the rules say of each and why, and what it adds up to. */
export function SteekproefPagina() {
  return (
    <SteekproefKader>
      {(steekproef) => (
        <Kolommen
          hoofd={
            <>
              <NuKaart steekproef={steekproef} />
              {steekproef.conclusie !== null && <ConclusieKaart steekproef={steekproef} />}
              <DossiersKaart steekproef={steekproef} />
              <DossierKaarten steekproef={steekproef} />
            </>
          }
          zij={
            <>
              <TotaalKaart steekproef={steekproef} />
              <FeitenKaart steekproef={steekproef} />
            </>
          }
        />
      )}
    </SteekproefKader>
  );
}

function NuKaart({ steekproef: { id, status, dossiers, omvang, handelingen } }: Deel) {
  const { nu } = teksten;
  const naar = (deel: string) => adres(`${steekproefpad(id)}/${deel}`);
  const vervallen = status === 'open' && handelingen.length === 0;
  const stand = status === 'open' ? nu.open(dossiers.length, omvang.aantal) : nu.afgerond;
  return (
    <Kaart titel={nu.titel} id="wat-nu" nadruk>
      <Alinea>{vervallen ? nu.vervallen : stand}</Alinea>
      {status === 'open' && <Herleiding titel={nu.waarom} stappen={omvang.herleiding} />}
      <Knoppen>
        {handelingen.includes('legDossierVast') && (
          <KnopKoppeling href={naar('dossier')} soort="primair">
            {teksten.toevoegen.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('rondAf') && dossiers.length > 0 && (
          <KnopKoppeling href={naar('afronden')}>{teksten.afronden.titel}</KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

function TotaalKaart({ steekproef: { id, aandelen } }: Deel) {
  const { totaal, dossiers } = teksten;
  return (
    <Kaart titel={totaal.titel} id="per-soort-werk">
      <DataTabel
        bijschrift={totaal.bijschrift}
        rijen={aandelen}
        sleutel={({ werksoort }) => werksoort}
        kolommen={[
          {
            ...{ id: 'werk', kop: dossiers.kolom.werk, rijkop: true },
            cel: ({ werksoort }) => woord(vergewiswoorden.werksoort, werksoort),
          },
          {
            ...{ id: 'genoeg', kop: totaal.genoeg },
            cel: ({ genoeg, aantal }) => teksten.aandeel(genoeg, aantal),
          },
        ]}
        leeg={<Alinea>{totaal.leeg}</Alinea>}
      />
      {aandelen.length > 0 && (
        <Knoppen>
          <KnopKoppeling href={`/api/v1/vergewissteekproeven/${id}/export`} pictogram="download">
            {totaal.exporteer}
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

function FeitenKaart({ steekproef }: Deel) {
  const { id, routes, wsrDeelname, wsrTot, tuchtrechtVrijwilligers, vogGrondslag, handelingen } = steekproef;
  const { veld } = teksten;
  const meedoen = wsrTot === null ? teksten.wsr.ja : teksten.wsr.tot(datumTekst(wsrTot));
  return (
    <Kaart titel={teksten.feiten.titel} id="feiten">
      {!steekproef.regelsVastgesteld && (
        <Alinea>
          <Aanname /> {teksten.aanname}
        </Alinea>
      )}
      <Gegevenslijst
        gegevens={[
          {
            label: veld.routes,
            waarde:
              routes.map((route) => woord(vergewiswoorden.toegangsroute, route)).join(', ') || teksten.geen,
          },
          { label: veld.wsr, waarde: wsrDeelname ? meedoen : teksten.wsr.nee },
          { label: veld.tuchtrecht, waarde: teksten.aangesloten[tuchtrechtVrijwilligers ? 'ja' : 'nee'] },
          { label: veld.vog, waarde: vogGrondslag },
          {
            label: veld.regels,
            waarde: (
              <Koppeling href={adres('/bezoeken/vergewissteekproeven/regels')}>
                {teksten.versie(steekproef.regelnummer)}
              </Koppeling>
            ),
          },
        ]}
      />
      <Alinea>
        <Koppeling href={adres('/bezoeken/vergewissteekproeven/dekking')}>{teksten.naarDekking}</Koppeling>
      </Alinea>
      {handelingen.includes('wijzig') && (
        <Knoppen>
          <KnopKoppeling href={adres(`${steekproefpad(id)}/wijzigen`)}>
            {teksten.oordeel.wijzig}
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

function ConclusieKaart({ steekproef: { conclusie, afgerondOp, afgerondDoor } }: Deel) {
  const { veld } = teksten;
  return (
    <Kaart titel={teksten.conclusie.titel} id="conclusie">
      <Gegevenslijst
        gegevens={[
          { label: veld.conclusie, waarde: <span className="nav-vrijetekst">{conclusie}</span> },
          {
            label: veld.afgerond,
            waarde: afgerondOp && (
              <>
                {momentTekst(afgerondOp)}, <Behandelaar id={afgerondDoor} />
              </>
            ),
          },
        ]}
      />
    </Kaart>
  );
}
