/** A case as a row, for tests of what hangs on a case: organisation and id. */
export const ZAAKRIJ = `
  INSERT INTO onderzoek.zaken (organisatie_id, id, nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid,
    bevoegdheidherleiding, gemeente_ids, gevoelig, status, geopend_op, heeft_maatregelen, open_monitoring, besloten,
    versie)
  VALUES ($1, $2::uuid, $2::uuid::text, 'Een zaak', 'calamiteiten', 'kwaliteit', 'wmo', 'eigen_toezicht', '[]', '{}',
    false, 'onderzoek_loopt', now(), false, false, false, 1)`;
