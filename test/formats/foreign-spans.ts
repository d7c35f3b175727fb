/** Sentences of our own, published on Wednesday 2024-03-06: spans and lists of days, weeks, months and years told from now. What stands in brackets is a date, with the values in order. */
export const FOREIGN_SPANS: readonly string[] = `
de | Die Messe fand [vom 7. bis 9. September 2018] statt. | 2018-09-07/2018-09-09
de | Gesperrt ist die Brücke [vom 30. April bis 2. Mai]. | 2024-04-30/2024-05-02
de | Gespielt wird am [3.] und [5. Mai]. | 2024-05-03 2024-05-05
de | [Zwischen dem 3. und 5. Mai] wird gewählt. | 2024-05-03/2024-05-05
de | [Letzte Woche] fror es, [im vergangenen Jahr] nicht. | 2024-W09 2023
de | [Im kommenden Monat] öffnet das Bad; [dieses Jahr] früher. | 2024-04 2024
de | [Vor drei Tagen] brannte es, [vor zwei Jahren] auch. | 2024-03-03 2022
de | [Im Januar] wurde er entlassen; [im Mai] wird er vor Gericht stehen. | 2024-01 2024-05
fr | Le salon a lieu [du 3 au 5 mai]. | 2024-05-03/2024-05-05
fr | Il a plu [du 30 janvier au 2 février 2023]. | 2023-01-30/2023-02-02
fr | Les matches auront lieu les [3] et [5 mai]. | 2024-05-03 2024-05-05
fr | [La semaine dernière], [le mois dernier] et [l’année dernière]. | 2024-W09 2024-02 2023
fr | Il a été élu [il y a deux ans]. | 2022
fr | La loi a été votée [en janvier]. | 2024-01
fr | [La semaine prochaine], la route rouvrira. | 2024-W11
es | La feria será [del 3 al 5 de mayo]. | 2024-05-03/2024-05-05
es | El paro duró [del 30 de enero al 2 de febrero]. | 2024-01-30/2024-02-02
es | Habrá cortes [entre el 3 y el 5 de mayo]. | 2024-05-03/2024-05-05
es | [La semana pasada] y [el mes pasado] hubo lluvia; [el próximo año] no. | 2024-W09 2024-02 2025
es | Murió [hace tres días]. | 2024-03-03
es | Habrá clases el [3] y [5 de mayo]. | 2024-05-03 2024-05-05
it | La fiera si tiene [dal 3 al 5 maggio]. | 2024-05-03/2024-05-05
it | [La settimana scorsa] e [il mese scorso] nevicava; [quest’anno] no. | 2024-W09 2024-02 2024
it | È morto [due giorni fa]. | 2024-03-04
pt | A feira será [de 3 a 5 de maio]. | 2024-05-03/2024-05-05
pt | [Na semana passada], [no mês passado] e [no próximo ano]. | 2024-W09 2024-02 2025
pt | Ele morreu [há dois dias]. | 2024-03-04
nl | De beurs is [van 3 tot 5 mei]. | 2024-05-03/2024-05-05
nl | [Vorige week] vroor het, [vorig jaar] niet; [volgende maand] wordt het warm. | 2024-W09 2023 2024-04
nl | Hij overleed [twee dagen geleden]. | 2024-03-04
pl | Targi trwają [od 3 do 5 maja]. | 2024-05-03/2024-05-05
pl | [W zeszłym tygodniu] padało, [w ubiegłym roku] nie. | 2024-W09 2023
pl | Zmarł [dwa dni temu]. | 2024-03-04
ru | Ярмарка пройдёт [с 3 по 5 мая]. | 2024-05-03/2024-05-05
ru | [На прошлой неделе] шёл снег, [в прошлом году] нет. | 2024-W09 2023
ru | [В следующем месяце] откроют мост. | 2024-04
ru | Он умер [два дня назад]. | 2024-03-04
sv | Mässan hålls [från 3 till 5 maj]. | 2024-05-03/2024-05-05
sv | [Förra veckan] snöade det, [förra året] inte. | 2024-W09 2023
sv | Han dog [för två dagar sedan]. | 2024-03-04
tr | Fuar [3-5 Mayıs] tarihlerinde yapılacak. | 2024-05-03/2024-05-05
tr | [Geçen hafta] kar yağdı, [bu yıl] az. | 2024-W09 2024
tr | [İki gün önce] öldü. | 2024-03-04
`
  .trim()
  .split('\n');

/** No date is in these. */
export const FOREIGN_NO_SPANS: readonly string[] = `
de | Er gewann mit 3 zu 5 und 7 zu 9.
de | Von 3 bis 5 Uhr war Ruhe.
fr | Il a marqué 3 et 5 buts.
es | Ganó por 3 a 5 en la final.
es | Estudia de 3 a 5 horas.
it | Ha vinto 3 a 5.
ru | От 3 до 5 человек ранены.
sv | Mellan 3 och 5 personer skadades.
nl | Tussen 3 en 5 mensen raakten gewond.
pt | O jogo terminou 3 a 5.
`
  .trim()
  .split('\n');
