/** Spanish sentences of the findings: the analysis words them in English. */
export default {
  'finding.title-mismatch': 'El título dice {title}, pero las tareas son sobre todo de: {duties}.',
  'finding.title-mismatch.promises-more': 'El título promete más que el trabajo.',
  'finding.title-mismatch.promises-less': 'El trabajo es más de lo que dice el título.',
  'finding.title-mismatch.pays-more':
    'En la mediana de {area}, esas tareas se pagan {sum} más al año ({source} {year}).',
  'finding.title-mismatch.pays-less':
    'En la mediana de {area}, esas tareas se pagan {sum} menos al año ({source} {year}).',
  'finding.title-mismatch.earns-more':
    'En la mediana de {area}, «{occupation}» gana {sum} más al año que «{than}» ({source} {year}).',
  'finding.title-mismatch.earns-less':
    'En la mediana de {area}, «{occupation}» gana {sum} menos al año que «{than}» ({source} {year}).',
  'finding.title-mismatch.question': '¿Cómo es una semana habitual y cuánto de ella es trabajo de {duties}?',
  'finding.title-doubtful': 'El título dice {title}; las tareas se leen más bien como: {duties}. No es seguro.',
  'finding.title-doubtful.question': '¿Cómo es una semana habitual?',
  'finding.level-entry': 'Se presenta como nivel inicial, pero pide {years} años de experiencia.',
  'finding.level-entry.question': '¿Es un puesto de nivel inicial, o lo es el sueldo y no el trabajo?',
  'finding.level-senior': 'Se llama «{level}», pero apenas pide experiencia (años: {years}).',
  'finding.level-senior.question': '¿Qué la hace sénior: el alcance, el equipo o solo el título?',
  'finding.pay-too-wide':
    'El rango publicado es demasiado amplio para saber lo que paga: su extremo bajo supera lo que gana allí el {low} % de las personas de esta ocupación, y el alto lo que gana el {high} % ({where}).',
  'finding.pay-too-wide.question': '¿Qué parte del rango está prevista para este puesto y de qué depende?',
  'finding.pay-below':
    'Cerca del {more} % de las personas de esta ocupación gana allí más que el máximo publicado. {where}; contando toda experiencia.',
  'finding.pay-below.question': '¿Hay margen en el rango y cuándo se revisa el sueldo por primera vez?',
  'finding.pay-above':
    'Solo cerca del {fewer} % de las personas de esta ocupación gana allí más que el mínimo publicado. {where}.',
  'finding.pay-above.question':
    '¿Es solo sueldo base, o incluye bonus, guardias o tarifa de autónomo, y qué se espera a cambio?',
  'finding.pay-law':
    'No se ha encontrado sueldo. Una norma ({name}) pide a las empresas un rango en las ofertas; si se aplica aquí depende de la empresa.',
  'finding.pay-law.since': 'En vigor desde: {since}.',
  'finding.pay-law.threshold': 'Se aplica a: {threshold}.',
  'finding.pay-law.unconfirmed': 'La fuente oficial no confirma esta entrada de nuestra tabla.',
  'finding.pay-law.question': '¿Cuál es el rango salarial de este puesto?',
  'finding.certification-over-asking': 'Pedir {name} es mucho para este nivel.',
  'finding.certification-over-asking.question': '¿Es {name} una condición o apoyarían obtenerla en el puesto?',
  'finding.tool-checklist': 'La oferta enumera herramientas y conocimientos, pero ninguna tarea ni resultado.',
  'finding.tool-checklist.question': '¿Qué debería estar mejor dentro de un año gracias a esta persona?',
  'finding.hidden-employer': 'La empresa no parece nombrarse: la oferta habla en nombre de un cliente.',
  'finding.hidden-employer.question': '¿Quién es la empresa, y el puesto es con ella o con la agencia?',
  'finding.stale-posting': 'Se publicó hace {days} días.',
  'finding.stale-posting.question': '¿Sigue abierta la vacante, y se ha publicado antes?',
  'finding.older-than-technology': 'Pide {asked} años de {technology}, que salió en {year}.',
  'finding.older-than-technology.question': '¿Qué experiencia cuenta para los {asked} años de {technology}?',
  'finding.no-text': 'No hay texto del que juzgar las tareas: lo que se dice aquí se basa en el título.',
  'finding.no-text.question': '¿Podrían enviar la descripción completa de las tareas?',
  'finding.other-language': 'El texto no está en inglés: solo se han leído título, lugar, sueldo y certificaciones.',
} as const;
