/** A report in which all is there. */
export const VOLLEDIG = {
  aanwezig: [
    ...['gebeurtenis', 'voorgeschiedenis', 'alleClienten', 'gehoord', 'omgeving', 'vastlegging'],
    ...['context', 'oorzaken', 'weging', 'betrokkenen', 'verbetering', 'terugkoppeling'],
  ],
};

/** What a provider hands in on an order: every part that is asked. */
export const RAPPORT = {
  watGebeurde: 'Een bewoner kreeg twee keer de verkeerde medicijnen.',
  watVoorafging: 'De overdracht was onvolledig en niemand tekende af.',
  maatregelen: 'Voor alle cliënten: een vaste overdracht op papier.',
  gesprokenMet: 'De cliënt, twee begeleiders en de teamleider van de nacht.',
  aardEnErnst: 'Ernstig, en de kans op herhaling was groot.',
  terugkoppeling: 'De cliënt en de familie kregen een gesprek over de uitkomst.',
};
