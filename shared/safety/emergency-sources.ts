/**
 * Where the numbers come from. An `authority` runs the service or speaks for it, a `report` is a newspaper or an agency
 * that quotes one, a `table` is a list that telephone software relies on.
 */
export type EmergencySource = {
  readonly kind: 'authority' | 'report' | 'table';
  readonly publisher: string;
  readonly title: string;
  /** Year, or year and month, of the text; null where it bears no date. */
  readonly published: string | null;
};

const authority = (publisher: string, title: string, published: string | null): EmergencySource => ({
  kind: 'authority',
  publisher,
  title,
  published,
});

const report = (publisher: string, title: string, published: string | null): EmergencySource => ({
  kind: 'report',
  publisher,
  title,
  published,
});

/** Titles stay in the language of their publisher. */
export const emergencySources = {
  android: {
    kind: 'table',
    publisher: 'Android Open Source Project',
    title: 'Emergency call code database (eccdata), revision 2',
    published: '2023-12',
  },
  phoneMetadata: {
    kind: 'table',
    publisher: 'libphonenumber',
    title: 'Short number metadata 9.0.43',
    published: '2026',
  },
  europeanUnion: authority(
    'European Union',
    'Directive (EU) 2018/1972, Article 109: Emergency communications and the single European emergency number',
    '2018-12',
  ),
  austria: authority('Gesundheitsministerium (Austria)', '1450 – die Gesundheitsnummer', '2020'),
  australia: authority('healthdirect Australia', 'Calling triple zero (000)', null),
  algeria: report(
    'Maghreb Emergent, on the Protection civile (Algeria)',
    'Algérie : les 4 numéros d’urgence indispensables',
    null,
  ),
  brazil: authority(
    'Ministério da Saúde (Brazil)',
    'Serviço de Atendimento Móvel de Urgência (SAMU 192)',
    '2019-10',
  ),
  canadaTerritories: authority(
    'Northwest Territories Health and Social Services (Canada)',
    '811: Frequently Asked Questions',
    null,
  ),
  egypt: report(
    'El Mahatta, quoting the Ministry of Health and Population (Egypt)',
    'Statement on the lines 123 and 137',
    '2025-07',
  ),
  elSalvador: report(
    'Diario La Huella, on the Sistema de Emergencias Médicas (El Salvador)',
    'Inauguration of the SEM operational base, number 132',
    '2023-11',
  ),
  france: authority(
    'Direction de l’information légale et administrative (France)',
    'Comment alerter les secours (Samu ou pompiers) en cas d’urgence ?',
    '2024-07',
  ),
  germany: report(
    'connect professional, on the ärztlicher Bereitschaftsdienst (Germany)',
    'Einheitliche Rufnummer für Nicht-Notfälle: 116117',
    '2012',
  ),
  honduras: report(
    'Proceso Digital, quoting the Sistema Nacional de Emergencias 911 (Honduras)',
    'Sistema 911 afirma que mantiene operatividad',
    '2026-02',
  ),
  japan: authority(
    '総務省消防庁 (Japan)',
    '令和4年版 消防白書: 救急安心センター事業（♯7119）の推進',
    '2023-01',
  ),
  jordan: authority(
    'Embassy of the United States in Jordan',
    'Emergency Contact Information for U.S. Citizens',
    null,
  ),
  lebanon: report(
    'L’Orient-Le Jour, on the Lebanese Red Cross',
    'Les Libanais connaissent peu les numéros d’urgence',
    '2005',
  ),
  liechtenstein: authority(
    'Amt für Zivilschutz und Landesversorgung (Liechtenstein)',
    'Europäischer Notruf 112 – bei jedem Notfall im In- und Ausland',
    null,
  ),
  morocco: report(
    'La Protection Civile Marocaine',
    'Alerter le 15 : les règles pour une alerte efficace',
    '2014-12',
  ),
  newZealand: authority('Ministry of Health (New Zealand)', 'Common questions about Healthline', null),
  peru: report(
    'Panamericana, quoting the Ministerio de Salud (Peru)',
    'SAMU registró más de 9 600 llamadas: línea 106',
    '2026-01',
  ),
  portugal: authority('Serviço Nacional de Saúde (Portugal)', 'SNS 24', '2024-03'),
  saudiArabia: report(
    'Saudi Press Agency, quoting the Saudi Red Crescent Authority',
    'Readiness for rain in Riyadh: emergency number 997',
    '2025-12',
  ),
  switzerland: authority(
    'Alertswiss, Federal Office for Civil Protection (Switzerland)',
    'Notrufnummer 144 – für alle medizinischen Notfälle',
    null,
  ),
  unitedKingdom: authority('North East Ambulance Service, NHS (United Kingdom)', '111', null),
} as const satisfies { readonly [id: string]: EmergencySource };

export type EmergencySourceId = keyof typeof emergencySources;
