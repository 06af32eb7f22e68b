// Every function of the guide app that Apps Script can see: one page, no scopes.

declare const global: { doGet: () => GoogleAppsScript.HTML.HtmlOutput };

global.doGet = () =>
  HtmlService.createHtmlOutputFromFile('Guide')
    .setTitle('คู่มือการใช้งาน')
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
