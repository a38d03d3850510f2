/** Who does what at the provider, as the Wie-doet-wat-Wijzer of the Leidraad divides it. */
export const BESTUURDER = 'bestuurder en beleidsmaker';
export const LEIDINGGEVENDE = 'manager en coach';
export const HR = 'HR-functionaris';
export const RADEN = 'cliëntenraad en ondernemingsraad';
export const PROFESSIONAL = 'professional en vrijwilliger';
export const OPLEIDER = 'opleider en trainer';

export const LEIDRAAD = 'Leidraad Veilige zorgrelatie';
