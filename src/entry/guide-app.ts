// Every function of the guide app that Apps Script can see: one function, two pages, no scopes.

type Request = { parameter?: { page?: string } };

declare const global: { doGet: (request?: Request) => GoogleAppsScript.HTML.HtmlOutput };

/** The guide; with `?page=door` the door. */
global.doGet = (request) => {
  const door = request?.parameter?.page === 'door';
  return HtmlService.createHtmlOutputFromFile(door ? 'Door' : 'Guide')
    .setTitle(door ? 'ศูนย์ประสานงานท้องถิ่นอำเภอ' : 'คู่มือการใช้งาน')
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
};
