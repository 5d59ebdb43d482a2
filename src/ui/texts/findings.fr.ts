/** French sentences of the findings: the analysis words them in English. */
export default {
  'finding.title-mismatch': 'Le titre dit {title}, mais les tâches relèvent surtout de\u00a0: {duties}.',
  'finding.title-mismatch.promises-more': 'Le titre promet plus que le travail.',
  'finding.title-mismatch.promises-less': 'Le travail dépasse ce que dit le titre.',
  'finding.title-mismatch.pays-more':
    'À la médiane ({area}), ces tâches rapportent {sum} de plus par an ({source} {year}).',
  'finding.title-mismatch.pays-less':
    'À la médiane ({area}), ces tâches rapportent {sum} de moins par an ({source} {year}).',
  'finding.title-mismatch.earns-more':
    'À la médiane ({area}), «\u00a0{occupation}\u00a0» gagne {sum} de plus par an que «\u00a0{than}\u00a0» ({source} {year}).',
  'finding.title-mismatch.earns-less':
    'À la médiane ({area}), «\u00a0{occupation}\u00a0» gagne {sum} de moins par an que «\u00a0{than}\u00a0» ({source} {year}).',
  'finding.title-mismatch.question':
    'À quoi ressemble une semaine ordinaire, et quelle part relève de ce poste\u00a0: {duties}\u00a0?',
  'finding.title-doubtful':
    'Le titre dit {title}\u00a0; les tâches se lisent plutôt comme\u00a0: {duties}. Ce n’est pas sûr.',
  'finding.title-doubtful.question': 'À quoi ressemble une semaine ordinaire\u00a0?',
  'finding.level-entry': 'L’annonce se dit pour débutants mais demande {years} ans d’expérience.',
  'finding.level-entry.question': 'Est-ce un poste de débutant, ou seul le salaire l’est-il\u00a0?',
  'finding.level-senior':
    'L’annonce se dit «\u00a0{level}\u00a0» mais ne demande guère d’expérience (années\u00a0: {years}).',
  'finding.level-senior.question':
    'Qu’est-ce qui en fait un poste sénior\u00a0: le périmètre, l’équipe ou le titre seul\u00a0?',
  'finding.pay-too-wide':
    'La fourchette annoncée est trop large pour savoir ce que paie le poste\u00a0: son bas dépasse ce que gagnent là-bas {low}\u00a0% des personnes de cette profession, son haut ce que gagnent {high}\u00a0% ({where}).',
  'finding.pay-too-wide.question': 'Quelle partie de la fourchette est prévue pour ce poste, et selon quoi\u00a0?',
  'finding.pay-below':
    'Environ {more}\u00a0% des personnes de cette profession gagnent là-bas plus que le maximum annoncé. {where}\u00a0; toute expérience comprise.',
  'finding.pay-below.question':
    'Y a-t-il de la marge dans la fourchette, et quand le salaire est-il revu pour la première fois\u00a0?',
  'finding.pay-above':
    'Environ {fewer}\u00a0% seulement des personnes de cette profession gagnent là-bas plus que le minimum annoncé. {where}.',
  'finding.pay-above.question':
    'Est-ce le salaire de base seul, ou avec prime, astreinte ou en indépendant, et qu’attend-on en échange\u00a0?',
  'finding.pay-law':
    'Aucun salaire trouvé ici. Un texte ({name}) demande aux employeurs une fourchette dans les annonces\u00a0; son application ici dépend de l’employeur.',
  'finding.pay-law.since': 'En vigueur depuis\u00a0: {since}.',
  'finding.pay-law.threshold': 'S’applique aux\u00a0: {threshold}.',
  'finding.pay-law.unconfirmed': 'La source officielle ne confirme pas cette entrée de notre table.',
  'finding.pay-law.question': 'Quelle est la fourchette de salaire de ce poste\u00a0?',
  'finding.certification-over-asking': 'Demander {name} est beaucoup à ce niveau.',
  'finding.certification-over-asking.question':
    '{name} est-elle une condition, ou aideriez-vous à l’obtenir en poste\u00a0?',
  'finding.tool-checklist': 'L’annonce énumère outils et connaissances, mais aucune tâche ni aucun résultat.',
  'finding.tool-checklist.question': 'Qu’est-ce qui devrait aller mieux dans un an grâce à cette personne\u00a0?',
  'finding.hidden-employer': 'L’employeur ne semble pas nommé\u00a0: l’annonce parle au nom d’un client.',
  'finding.hidden-employer.question': 'Qui est l’employeur, et le poste est-il chez lui ou à l’agence\u00a0?',
  'finding.stale-posting': 'L’annonce a été publiée il y a {days} jours.',
  'finding.stale-posting.question': 'Le poste est-il encore ouvert, et a-t-il déjà été publié\u00a0?',
  'finding.older-than-technology': 'L’annonce demande {asked} ans de {technology}, qui date de {year}.',
  'finding.older-than-technology.question': 'Quelle expérience compte pour les {asked} ans de {technology}\u00a0?',
  'finding.no-text': 'Aucun texte ne dit les tâches\u00a0: ce qui est dit ici repose sur le titre.',
  'finding.no-text.question': 'Pourriez-vous envoyer la description complète des tâches\u00a0?',
  'finding.other-language':
    'Le texte n’est pas en anglais\u00a0: seuls titre, lieu, salaire et certifications ont été lus.',
} as const;
