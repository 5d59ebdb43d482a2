/** German sentences of the findings: the analysis words them in English. */
export default {
  'finding.title-mismatch': 'Der Titel sagt {title}, die Aufgaben passen aber vor allem zu: {duties}.',
  'finding.title-mismatch.promises-more': 'Der Titel verspricht mehr als die Arbeit.',
  'finding.title-mismatch.promises-less': 'Die Arbeit ist mehr, als der Titel sagt.',
  'finding.title-mismatch.pays-more':
    'Am Median ({area}) bringen solche Aufgaben {sum} im Jahr mehr ({source} {year}).',
  'finding.title-mismatch.pays-less':
    'Am Median ({area}) bringen solche Aufgaben {sum} im Jahr weniger ({source} {year}).',
  'finding.title-mismatch.earns-more':
    'Am Median ({area}) verdient die Berufsgruppe „{occupation}“ {sum} im Jahr mehr als „{than}“ ({source} {year}).',
  'finding.title-mismatch.earns-less':
    'Am Median ({area}) verdient die Berufsgruppe „{occupation}“ {sum} im Jahr weniger als „{than}“ ({source} {year}).',
  'finding.title-mismatch.question':
    'Wie sieht eine übliche Woche aus, und wie viel davon ist Arbeit dieser Art: {duties}?',
  'finding.title-doubtful': 'Der Titel sagt {title}; die Aufgaben lesen sich eher wie: {duties}. Das ist nicht sicher.',
  'finding.title-doubtful.question': 'Wie sieht eine übliche Woche aus?',
  'finding.level-entry': 'Die Stelle gilt als Einstieg, verlangt aber {years} Jahre Erfahrung.',
  'finding.level-entry.question': 'Ist das eine Einstiegsstelle, oder ist nur die Bezahlung auf Einstiegsniveau?',
  'finding.level-senior': 'Die Stelle nennt sich „{level}“, verlangt aber kaum Erfahrung (Jahre: {years}).',
  'finding.level-senior.question': 'Was macht daraus eine Senior-Stelle: der Umfang, das Team oder nur der Titel?',
  'finding.pay-too-wide':
    'Die genannte Spanne ist zu breit, um zu sagen, was die Stelle zahlt: Ihr unteres Ende liegt über dem Verdienst von {low} % der Menschen in diesem Beruf dort, ihr oberes über dem von {high} % ({where}).',
  'finding.pay-too-wide.question':
    'Welcher Teil der Spanne ist für diese Stelle vorgesehen, und was entscheidet darüber?',
  'finding.pay-below':
    'Etwa {more} % der Menschen in diesem Beruf verdienen dort mehr als das Höchste, was genannt ist. {where}; jede Berufserfahrung mitgezählt.',
  'finding.pay-below.question': 'Gibt es Spielraum in der Spanne, und wann wird das Gehalt zum ersten Mal überprüft?',
  'finding.pay-above':
    'Nur etwa {fewer} % der Menschen in diesem Beruf verdienen dort mehr als das Mindeste, was genannt ist. {where}.',
  'finding.pay-above.question':
    'Ist das Grundgehalt allein, oder mit Bonus, Bereitschaftsdienst oder als freie Mitarbeit, und was wird dafür erwartet?',
  'finding.pay-law':
    'Hier wurde kein Gehalt gefunden. Ein Gesetz ({name}) verlangt von Arbeitgebern eine Spanne in Anzeigen; ob es hier gilt, hängt vom Arbeitgeber ab.',
  'finding.pay-law.since': 'In Kraft seit: {since}.',
  'finding.pay-law.threshold': 'Gilt für: {threshold}.',
  'finding.pay-law.unconfirmed': 'Dieser Eintrag unserer Tabelle ist von der amtlichen Quelle nicht bestätigt.',
  'finding.pay-law.question': 'Welche Gehaltsspanne ist für diese Stelle vorgesehen?',
  'finding.certification-over-asking': '{name} ist auf dieser Stufe viel verlangt.',
  'finding.certification-over-asking.question':
    'Ist {name} Bedingung, oder würden Sie den Erwerb im Beruf unterstützen?',
  'finding.tool-checklist': 'Die Anzeige zählt Werkzeuge und Kenntnisse auf, aber keine Aufgabe und kein Ergebnis.',
  'finding.tool-checklist.question': 'Was soll nach einem Jahr durch diese Person besser sein?',
  'finding.hidden-employer': 'Der Arbeitgeber scheint nicht genannt zu sein: die Anzeige spricht für einen Kunden.',
  'finding.hidden-employer.question': 'Wer ist der Arbeitgeber, und ist die Stelle dort oder bei der Agentur?',
  'finding.stale-posting': 'Die Anzeige wurde vor {days} Tagen veröffentlicht.',
  'finding.stale-posting.question': 'Ist die Stelle noch offen, und war sie schon einmal ausgeschrieben?',
  'finding.older-than-technology': 'Die Anzeige verlangt {asked} Jahre {technology}, das es erst seit {year} gibt.',
  'finding.older-than-technology.question': 'Welche Erfahrung zählt für die {asked} Jahre {technology}?',
  'finding.no-text': 'Es gibt keinen Text, aus dem die Aufgaben hervorgehen: alles hier beruht auf dem Titel.',
  'finding.no-text.question': 'Könnten Sie die vollständige Aufgabenbeschreibung schicken?',
  'finding.other-language': 'Der Text ist nicht englisch: gelesen wurden nur Titel, Ort, Gehalt und Zertifikate.',
} as const;
