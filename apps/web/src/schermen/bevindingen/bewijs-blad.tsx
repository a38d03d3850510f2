import { useQuery } from '@tanstack/react-query';
import { Alinea, DataTabel, Kaart, KnopKoppeling, Knoppen, Paginering } from '@navolgbaar/ui';
import { bevindingenVanZaak, type Bewijsregel } from '../../api/bevindingen';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { haalBladzijde } from '../../delen/haal';
import { Laadfout } from '../../delen/laadfout';
import { useLijst } from '../../delen/lijst';
import { bevindingTeksten, bewijsTeksten } from '../../teksten/bevindingen';
import { zaakTeksten } from '../../teksten/zaken';
import { ZaakKader } from '../zaken/zaak-kader';
import { bevindingkolommenVan, bewijskolommen } from './kolommen';

/** The findings of a case with all their versions, and its register of evidence. */
export function BewijsBlad() {
  return (
    <ZaakKader blad="bewijs">
      {({ zaak, bewijs }) => (
        <>
          <Bevindingen zaak={zaak} metBewijs={bewijs.resultaten.length > 0} />
          <Register zaak={zaak} />
        </>
      )}
    </ZaakKader>
  );
}

function Bevindingen({ zaak, metBewijs }: { zaak: Zaak; metBewijs: boolean }) {
  const vraag = useQuery(bevindingenVanZaak(zaak.id));
  const { titel, leeg, leegZonderBewijs, nieuw } = bevindingTeksten;
  return (
    <Kaart titel={titel} id="bevindingen">
      <Gegevens vraag={vraag}>
        {(rijen) => (
          <DataTabel
            bijschrift={zaakTeksten.tabel(titel)}
            rijen={rijen}
            sleutel={({ id }) => id}
            leeg={<Alinea>{metBewijs ? leeg : leegZonderBewijs}</Alinea>}
            kolommen={bevindingkolommenVan(zaak)}
          />
        )}
      </Gegevens>
      {metBewijs && zaak.handelingen.includes('legBevindingVast') && (
        <Knoppen>
          <KnopKoppeling href={adres(`/zaken/${zaak.id}/bevindingen/nieuw`)}>{nieuw.titel}</KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

const GEEN_FILTERS = [] as const;

function Register({ zaak }: { zaak: Zaak }) {
  const lijst = useLijst<Bewijsregel>({
    sleutel: ['bewijs', 'zaak', zaak.id],
    filters: GEEN_FILTERS,
    haal: haalBladzijde<Bewijsregel>(`/api/v1/zaken/${zaak.id}/bewijsstukken`),
  });
  const { register, leeg, exporteer, nieuw } = bewijsTeksten;
  return (
    <Kaart titel={register} id="register">
      <Laadfout lijst={lijst}>
        {(rijen) => (
          <DataTabel
            bijschrift={zaakTeksten.tabel(register)}
            rijen={rijen}
            sleutel={({ id }) => id}
            leeg={<Alinea>{leeg}</Alinea>}
            kolommen={bewijskolommen}
          />
        )}
      </Laadfout>
      <Paginering {...lijst.paginering} />
      <Knoppen>
        {zaak.handelingen.includes('legBewijsVast') && (
          <KnopKoppeling href={adres(`/zaken/${zaak.id}/bewijs/nieuw`)}>{nieuw.titel}</KnopKoppeling>
        )}
        {lijst.rijen && lijst.rijen.length > 0 && (
          <KnopKoppeling
            soort="subtiel"
            pictogram="download"
            href={`/api/v1/zaken/${zaak.id}/bewijsstukken/export`}
          >
            {exporteer}
          </KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}
