/** Drafts with more to them than a plain table, in which nothing is wrong. */
export const TRICKY: readonly (readonly [name: string, text: string])[] = [
  [
    "de: davon, Konten, offen",
    `
Auskunftsersuchen von Behörden, 2. Halbjahr 2023
Land | Anfragen | davon Notfallanfragen | Betroffene Konten | Genehmigt | Abgelehnt | Noch offen | Genehmigungsquote
Deutschland | 20 | 3 | 45 | 10 | 8 | 2 | 50 %
Frankreich | 10 | 0 | 12 | 9 | 1 | 0 | 90 %
Sonstige Länder | 5 | 1 | 5 | 1 | 4 | 0 | 20 %
Gesamt | 35 | 4 | 62 | 20 | 13 | 2 | 57 %
davon EU | 30 | 3 | 57 | 19 | 9 | 2 | 63 %`,
  ],
  [
    "de: Veränderung und Anteil am Gesamten",
    `
Anfragen von Strafverfolgungsbehörden 2024
Land | 2023 | 2024 | Veränderung | Anteil an der Gesamtzahl
Deutschland | 20 | 30 | 10 | 75 %
Österreich | 15 | 10 | -5 | 25 %
Summe | 35 | 40 | 5 | 100 %
Vorjahr | 30 | 35 | 5 |`,
  ],
  [
    "fr: dont, comptes, en cours, taux",
    `
Demandes des autorités, 2e semestre 2023
Pays | Demandes | dont urgences | Comptes concernés | Acceptées | Rejetées | En attente | Taux d’acceptation
Allemagne | 20 | 3 | 45 | 10 | 8 | 2 | 50 %
France | 10 | 0 | 12 | 9 | 1 | 0 | 90 %
Autres pays | 5 | 1 | 5 | 1 | 4 | 0 | 20 %
Total | 35 | 4 | 62 | 20 | 13 | 2 | 57 %
dont Union européenne | 30 | 3 | 57 | 19 | 9 | 2 | 63 %`,
  ],
  [
    "fr: délai moyen, évolution",
    `
Demandes gouvernementales 2024
Pays | Demandes reçues | Délai moyen (jours) | Évolution | Part du total
Allemagne | 30 | 12 | 5 | 75 %
France | 10 | 7 | -2 | 25 %
Total | 40 | 9 | 3 | 100 %`,
  ],
  [
    "es: de las cuales, cuentas, pendientes",
    `
Solicitudes de autoridades, segundo semestre de 2023
País | Solicitudes | de las cuales de emergencia | Cuentas afectadas | Aprobadas | Rechazadas | Pendientes | Tasa de aprobación
Alemania | 20 | 3 | 45 | 10 | 8 | 2 | 50 %
México | 10 | 0 | 12 | 9 | 1 | 0 | 90 %
Otros países | 5 | 1 | 5 | 1 | 4 | 0 | 20 %
Total | 35 | 4 | 62 | 20 | 13 | 2 | 57 %`,
  ],
  [
    "pt: usuários afetados, parcialmente",
    `
Solicitações de autoridades, 2º semestre de 2023
País | Solicitações | Usuários afetados | Aprovadas | Parcialmente aprovadas | Rejeitadas
Alemanha | 20 | 45 | 10 | 2 | 8
Brasil | 10 | 12 | 9 | 0 | 1
Outros países | 5 | 5 | 1 | 0 | 4
Total geral | 35 | 62 | 20 | 2 | 13`,
  ],
  [
    "ru: из них, аккаунты, на рассмотрении",
    `
Запросы государственных органов, II полугодие 2023 года
Страна | Запросы | из них экстренные | Количество аккаунтов | Одобрено | Отклонено | На рассмотрении | Доля одобренных
Германия | 20 | 3 | 45 | 10 | 8 | 2 | 50 %
Россия | 10 | 0 | 12 | 9 | 1 | 0 | 90 %
Прочие страны | 5 | 1 | 5 | 1 | 4 | 0 | 20 %
Итого | 35 | 4 | 62 | 20 | 13 | 2 | 57 %
в том числе ЕС | 20 | 3 | 45 | 10 | 8 | 2 | 50 %`,
  ],
  [
    "ru: изменение и средний срок",
    `
Запросы правоохранительных органов
Страна | 2023 г. | 2024 г. | Изменение | Средний срок, дней
Германия | 20 | 30 | 10 | 12
Россия | 15 | 10 | -5 | 7
Всего | 35 | 40 | 5 | 9`,
  ],
  [
    "ja: うち緊急, アカウント数, 審査中",
    `
法執行機関からの要請 2023年下半期
国・地域 | 要請件数 | うち緊急要請 | 対象アカウント数 | 承認 | 却下 | 審査中 | 承認率
ドイツ | 20 | 3 | 45 | 10 | 8 | 2 | 50%
日本 | 10 | 0 | 12 | 9 | 1 | 0 | 90%
その他 | 5 | 1 | 5 | 1 | 4 | 0 | 20%
合計 | 35 | 4 | 62 | 20 | 13 | 2 | 57%`,
  ],
  [
    "ja: 前年比と平均日数",
    `
政府機関からの開示請求
国 | 2023年 | 2024年 | 増減 | 平均処理日数
ドイツ | 20 | 30 | 10 | 12
日本 | 15 | 10 | -5 | 7
総計 | 35 | 40 | 5 | 9`,
  ],
  [
    "zh: 其中紧急, 账户, 待处理",
    `
执法机构请求 2023年下半年
国家/地区 | 请求数 | 其中紧急请求 | 涉及账号数 | 批准 | 拒绝 | 待处理 | 批准率
德国 | 20 | 3 | 45 | 10 | 8 | 2 | 50%
日本 | 10 | 0 | 12 | 9 | 1 | 0 | 90%
其他国家 | 5 | 1 | 5 | 1 | 4 | 0 | 20%
总计 | 35 | 4 | 62 | 20 | 13 | 2 | 57%
其中：欧盟 | 20 | 3 | 45 | 10 | 8 | 2 | 50%`,
  ],
  [
    "zh: 同比和平均天数",
    `
政府数据请求
国家 | 2023年 | 2024年 | 同比变化 | 平均处理天数
德国 | 20 | 30 | 10 | 12
日本 | 15 | 10 | -5 | 7
合计 | 35 | 40 | 5 | 9`,
  ],
];
