import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Melding,
  momentTekst,
} from '@navolgbaar/ui';
import { type Thema, themaVraag, zakenOnderweg } from '../../api/themaonderzoeken';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { themaTeksten } from '../../teksten/themaonderzoeken';
import { waarden, woord } from '../../teksten/waarden';
import { THEMAS, Themastand } from './kader';
import { NietGekozenKaart, GekozenKaart, SelectieKaart, WijzigingenKaart } from './selectie-kaarten';
import { HercontroleKaart, OpenbaarKaart, UitkomstenKaart } from './uitkomst-kaarten';

const t = themaTeksten.pagina;

/** A theme: what is asked and why, who takes part, how far it is and what it shows. */
export function ThemaPagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(themaVraag(id));
  return (
    <Gegevens vraag={vraag} wat={themaTeksten.wat}>
      {(thema) => (
        <Pagina
          titel={thema.naam}
          kruimels={[{ label: themaTeksten.titel, href: adres(THEMAS) }, { label: thema.naam }]}
          acties={<Themastand status={thema.status} />}
          afdrukken
        >
          <Kolommen
            hoofd={
              <>
                <NuKaart thema={thema} />
                <GegevensKaart thema={thema} />
              </>
            }
            zij={
              <>
                <SelectieKaart thema={thema} />
                <WijzigingenKaart thema={thema} />
              </>
            }
          />
          {thema.gestartOp && thema.normen.length > 0 && <UitkomstenKaart thema={thema} />}
          {thema.uitkomst && <OpenbaarKaart thema={thema} uitkomst={thema.uitkomst} />}
          {thema.gestartOp && <HercontroleKaart thema={thema} />}
          {thema.trekkingId && (
            <>
              <GekozenKaart thema={thema} />
              <NietGekozenKaart thema={thema} />
            </>
          )}
        </Pagina>
      )}
    </Gegevens>
  );
}

function watNu(thema: Thema): string | undefined {
  const { status, trekkingId, gedeeldOp } = thema;
  const onderweg = zakenOnderweg(thema);
  if (onderweg > 0) return t.nu.onderweg(onderweg);
  if (status === 'concept') return trekkingId ? t.nu.concept : t.nu.conceptZonder;
  if (status === 'afgerond') return gedeeldOp ? t.nu.gedeeld : t.nu.afgerond;
  return status === 'lopend' ? t.nu.lopend : t.nu.vervallen;
}

/** Finished, and not all for this reader. */
const uitslagWeg = ({ status, normen }: Thema) => status === 'afgerond' && normen.length === 0;

function NuKaart({ thema }: { thema: Thema }) {
  const { id, trekkingId, aantalGekozen, uitkomst } = thema;
  const mag = (handeling: string) => thema.handelingen.includes(handeling);
  const naar = (waar: string) => adres(`${THEMAS}/${id}/${waar}`);
  const begint = mag('start') && aantalGekozen > 0;
  return (
    <Kaart titel={t.watNu} id="wat-nu" nadruk>
      <p role="status" className="nav-alinea">
        {watNu(thema)}
      </p>
      {!thema.allesZichtbaar && (
        <Melding soort="waarschuwing">{uitslagWeg(thema) ? t.onvolledigNa : t.onvolledig}</Melding>
      )}
      <Knoppen>
        {begint && (
          <KnopKoppeling soort="primair" href={naar('beginnen')}>
            {t.start}
          </KnopKoppeling>
        )}
        {mag('rondAf') && (
          <KnopKoppeling soort="primair" href={naar('afronden')}>
            {t.rondAf}
          </KnopKoppeling>
        )}
        {mag('deel') && (
          <KnopKoppeling soort="primair" href={naar('delen')}>
            {t.deel}
          </KnopKoppeling>
        )}
        {mag('trek') && (
          <KnopKoppeling {...(trekkingId ? {} : { soort: 'primair' as const })} href={naar('kiezen')}>
            {trekkingId ? t.opnieuw : t.trek}
          </KnopKoppeling>
        )}
        {mag('kies') && trekkingId && <KnopKoppeling href={naar('toevoegen')}>{t.toevoegen}</KnopKoppeling>}
        {mag('wijzig') && <KnopKoppeling href={naar('wijzigen')}>{t.wijzig}</KnopKoppeling>}
        {uitkomst && (
          <>
            <KnopKoppeling href={`/api/v1/themaonderzoeken/${id}/pdf`} pictogram="download">
              {t.pdf}
            </KnopKoppeling>
            <KnopKoppeling href={`/api/v1/themaonderzoeken/${id}/export`} pictogram="download">
              {t.csv}
            </KnopKoppeling>
          </>
        )}
        {mag('laatVervallen') && <KnopKoppeling href={naar('vervallen')}>{t.laatVervallen}</KnopKoppeling>}
      </Knoppen>
    </Kaart>
  );
}

const tekst = (waarde: string | null) => waarde && <span className="nav-vrijetekst">{waarde}</span>;
function kadertekst({ kader, kadernaam, kadercode, kaderAanname }: Thema): string {
  if (kader !== null) return kaderAanname ? t.kaderAanname(kader) : kader;
  return kadernaam === null ? t.kaderGeldtNiet(kadercode) : t.kaderLater(kadernaam);
}
const moment = (op: string | null, door: string | null) =>
  op && (
    <>
      {momentTekst(op)}, <Behandelaar id={door} />
    </>
  );

function GegevensKaart({ thema }: { thema: Thema }) {
  return (
    <Kaart titel={t.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          { label: t.veld.conclusie, waarde: tekst(thema.conclusie) },
          { label: t.veld.reden, waarde: tekst(thema.reden) },
          { label: t.veld.vraagstelling, waarde: tekst(thema.vraagstelling) },
          {
            label: t.veld.waarom,
            waarde: (
              <>
                <strong>{woord(themaTeksten.waaromSoort, thema.waaromSoort)}</strong>
                <br />
                {tekst(thema.waarom)}
              </>
            ),
          },
          { label: t.veld.bron, waarde: tekst(thema.waaromBron) },
          { label: t.veld.wet, waarde: woord(waarden.wet, thema.wet) },
          { label: t.veld.domein, waarde: woord(themaTeksten.domein, thema.domein) },
          {
            label: t.veld.periode,
            waarde: themaTeksten.periode(datumTekst(thema.van), datumTekst(thema.tot)),
          },
          { label: t.veld.kader, waarde: kadertekst(thema) },
          { label: t.veld.leider, waarde: <Behandelaar id={thema.leiderId} /> },
          { label: t.veld.nummer, waarde: thema.nummer },
          { label: t.veld.gemaakt, waarde: moment(thema.gemaaktOp, thema.gemaaktDoor) },
          { label: t.veld.gestart, waarde: moment(thema.gestartOp, thema.gestartDoor) },
          { label: t.veld.afgerond, waarde: moment(thema.afgerondOp, thema.afgerondDoor) },
          { label: t.veld.gedeeld, waarde: moment(thema.gedeeldOp, thema.gedeeldDoor) },
        ]}
      />
    </Kaart>
  );
}
