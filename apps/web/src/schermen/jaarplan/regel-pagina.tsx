import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Herleiding,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  Lijst,
  Melding,
  momentTekst,
} from '@navolgbaar/ui';
import type { Jaarplanregeldetail } from '../../api/jaarplannen';
import { adres } from '../../basis';
import { Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { jaarplanTeksten as teksten } from '../../teksten/jaarplan';
import { woord } from '../../teksten/waarden';
import { getalTekst } from '../risicobeeld/kader';
import { MetRegel, Realisatie, regelkruimels, regelpad } from './kader';

const t = teksten.regel;

/** One provider of a plan: how the proposal came about, what was decided, and what came of it. */
export function RegelPagina() {
  return (
    <MetRegel>
      {(regel) => (
        <Pagina titel={regel.aanbiederNaam} kruimels={regelkruimels(regel)} afdrukken>
          <Kolommen
            hoofd={
              <>
                <NuKaart regel={regel} />
                <VoorstelKaart regel={regel} />
                {regel.status !== 'concept' && regel.id && <WijzigingenKaart regel={regel} />}
              </>
            }
            zij={<StandKaart regel={regel} />}
          />
        </Pagina>
      )}
    </MetRegel>
  );
}

function watNu({
  id,
  status,
  werkzaam,
  kwartaal,
  voorstel,
  realisatie: { dag },
}: Jaarplanregeldetail): string {
  if (!werkzaam) return t.gestopt;
  if (id === null) return status === 'concept' ? t.nietOverwogenConcept : t.nietOverwogen;
  if (status === 'vastgesteld' && dag) return t.metBezoek;
  if (status === 'vastgesteld' && kwartaal === null) return t.nietDitJaar;
  if (status === 'concept' && kwartaal !== voorstel) return t.andersIngedeeld;
  return woord(t.nu, status);
}

function NuKaart({ regel }: { regel: Jaarplanregeldetail }) {
  const { jaar, aanbiederId, status, zaakId, kwartaal, handelingen, realisatie } = regel;
  const mag = (wat: string) => handelingen.includes(wat);
  const plan = mag('planBezoek') && kwartaal !== null && ['te_plannen', 'te_laat'].includes(realisatie.stand);
  const nieuweZaak = new URLSearchParams({
    ...{ aanbieder: aanbiederId, vorm: 'structureel', onderwerp: t.onderwerp(jaar), daarna: 'bezoek' },
  });
  return (
    <Kaart titel={t.watNu} id="wat-nu" nadruk>
      <Alinea>{watNu(regel)}</Alinea>
      {plan && !zaakId && <Alinea>{t.openZaakUitleg}</Alinea>}
      <Knoppen>
        {mag('overweeg') && (
          <KnopKoppeling soort="primair" href={adres(`${regelpad(jaar, aanbiederId)}/overwegen`)}>
            {t.overweeg}
          </KnopKoppeling>
        )}
        {plan && (
          <KnopKoppeling
            soort="primair"
            href={adres(
              zaakId
                ? `/zaken/${zaakId}/bezoek?aanbieder=${aanbiederId}`
                : `/zaken/nieuw?${nieuweZaak.toString()}`,
            )}
          >
            {zaakId ? t.plan : t.openZaak}
          </KnopKoppeling>
        )}
        {mag('deelIn') && (
          <KnopKoppeling href={adres(`${regelpad(jaar, aanbiederId)}/indelen`)}>
            {status === 'concept' ? t.deelIn : t.wijzig}
          </KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

const VoorstelKaart = ({ regel: { voorstel, grond, herleiding } }: { regel: Jaarplanregeldetail }) => (
  <Kaart titel={t.voorstel} id="voorstel">
    <Gegevenslijst
      gegevens={[
        { label: t.voorgesteld, waarde: teksten.kwartaal(voorstel) },
        { label: t.waarom, waarde: grond && woord(teksten.grond, grond) },
      ]}
    />
    <Herleiding stappen={herleiding} open />
  </Kaart>
);

function WijzigingenKaart({ regel: { wijzigingen, toegevoegd } }: { regel: Jaarplanregeldetail }) {
  return (
    <Kaart titel={t.wijzigingen} id="wijzigingen">
      {toegevoegd && <Melding>{t.toegevoegd}</Melding>}
      {wijzigingen.length === 0 && !toegevoegd && <Alinea>{t.geenWijzigingen}</Alinea>}
      {wijzigingen.length > 0 && (
        <Lijst
          items={wijzigingen.map(({ van, naar, reden, door, op }) => (
            <>
              {t.wijziging(teksten.kwartaal(van), teksten.kwartaal(naar))}
              <span className="nav-onderregel nav-vrijetekst">{reden}</span>
              <span className="nav-onderregel nav-klein">
                {momentTekst(op)}, <Behandelaar id={door} />
              </span>
            </>
          ))}
        />
      )}
    </Kaart>
  );
}

function StandKaart({ regel }: { regel: Jaarplanregeldetail }) {
  const { id, aanbiederId, kwartaal, reden, score, laatsteBezoek, laatsteStructureel, volgendBezoek } = regel;
  const dag = (iso: string | null) => (iso ? datumTekst(iso) : teksten.nooit);
  return (
    <Kaart titel={t.stand} id="stand">
      <Gegevenslijst
        gegevens={[
          { label: teksten.lijst.stand, waarde: <Realisatie regel={regel} /> },
          { label: t.ingedeeld, waarde: id !== null && teksten.kwartaal(kwartaal) },
          { label: t.reden, waarde: reden },
          { label: t.laatsteStructureel, waarde: dag(laatsteStructureel) },
          { label: t.laatste, waarde: dag(laatsteBezoek) },
          { label: t.volgende, waarde: volgendBezoek && datumTekst(volgendBezoek) },
          { label: t.hercontroles, waarde: String(regel.hercontroles) },
          { label: t.andere, waarde: String(regel.andereBezoeken) },
          { label: t.score, waarde: getalTekst(score) },
          { label: t.soort, waarde: woord(teksten.soort, regel.soort) },
          { label: t.bekostiging, waarde: woord(teksten.bekostiging, regel.bekostiging) },
        ]}
      />
      <Lijst
        items={[
          <Koppeling key="bezoeken" href={adres(`/bezoeken?aanbiederId=${aanbiederId}&status=alle`)}>
            {t.bezoeken}
          </Koppeling>,
          <Koppeling key="risico" href={adres(`/risicobeeld/${aanbiederId}`)}>
            {t.risico}
          </Koppeling>,
          <Koppeling key="aanbieder" href={adres(`/aanbieders/${aanbiederId}`)}>
            {t.aanbieder}
          </Koppeling>,
        ]}
      />
    </Kaart>
  );
}
