import type { AlertRhythm, NewsletterErrorCode, Rhythm } from '@passerelles/newsletter/shared';

export const newsletter = {
  title: 'La lettre',
  lead: 'Ce qui paraît sur vos thèmes et dans vos territoires. Rien de neuf, pas de lettre.',
  description: 'Recevoir par courriel les fiches, les rencontres et les décisions qui viennent de paraître.',
  email: 'Votre adresse électronique',
  emailHelp: 'Par exemple : nom@exemple.fr. Elle ne sert qu’à la lettre.',
  kinds: 'Ce que vous voulez recevoir',
  kindsHelp: 'Ne cochez rien pour tout recevoir.',
  themes: 'Vos thématiques',
  themesHelp: 'Ne cochez rien pour toutes les recevoir.',
  territories: 'Vos territoires',
  territoriesHelp: 'Ne cochez rien pour recevoir ce qui vient de partout.',
  lookFor: 'Chercher un territoire',
  lookForHelp: 'Une région, un département, une intercommunalité, une commune, un quartier…',
  look: 'Chercher ce territoire',
  notFound: 'Aucun territoire de ce nom. Essayez une commune plus grande, ou le département.',
  rhythm: 'À quel rythme ?',
  rhythms: {
    'each-issue': 'À chaque numéro',
    weekly: 'Une fois par semaine au plus',
    monthly: 'Une fois par mois au plus',
    never: 'Pas de lettre, mes alertes seulement',
  } satisfies Record<Rhythm, string>,
  honeypot: 'Laissez ce champ vide',
  /** The sentence people agree to: when it changes, so does CONSENT_TEXT_VERSION of @passerelles/newsletter. */
  consent:
    'En vous abonnant, vous acceptez que votre adresse serve à vous envoyer la lettre, et à rien d’autre. Vous partez en un clic, depuis n’importe quel numéro.',
  privacy: 'Ce que nous gardons, et combien de temps',
  action: 'Recevoir la lettre',
  thanks: {
    title: 'Regardez votre courrier',
    lead: 'Un message vient de partir vers l’adresse que vous avez donnée. Suivez son lien pour confirmer : il fonctionne pendant 7 jours.',
    missing: 'Rien reçu au bout de quelques minutes ? Regardez dans les indésirables, ou recommencez.',
    again: 'Revenir au formulaire',
  },
  confirm: {
    title: 'Confirmer votre inscription',
    lead: (email: string) => `Encore un geste : appuyez sur le bouton, et la lettre arrivera à l’adresse ${email}.`,
    action: 'Confirmer mon inscription',
    doneTitle: 'C’est confirmé',
    done: (email: string) =>
      `La lettre arrivera à l’adresse ${email}. Un message vous rappelle vos choix et comment partir.`,
  },
  leave: {
    title: 'Ne plus recevoir la lettre',
    lead: (email: string) => `Appuyez sur le bouton, et plus rien ne partira vers l’adresse ${email}.`,
    action: 'Ne plus recevoir la lettre',
    doneTitle: 'C’est fait',
    done: (email: string) => `Plus rien ne partira vers l’adresse ${email}. Vous pouvez revenir quand vous voulez.`,
    back: 'M’abonner de nouveau',
  },
  choices: {
    title: 'Mes choix',
    lead: (email: string) => `Ce que vous recevez à l’adresse ${email}.`,
    save: 'Enregistrer mes choix',
    saved: 'C’est enregistré : la prochaine lettre suivra ces choix.',
    alertsTitle: 'Mes alertes',
    alertsLead: 'Les recherches dont vous recevez les nouveaux résultats.',
    removeAlert: 'Retirer cette alerte',
    moveTitle: 'Changer d’adresse',
    moveLabel: 'Votre nouvelle adresse électronique',
    moveHelp: 'Un message y part pour confirmer ; un autre le dira à l’adresse d’aujourd’hui.',
    moveAction: 'Recevoir la lettre là-bas',
    moveAsked: 'Un message vient de partir vers la nouvelle adresse. Suivez son lien : d’ici là, rien ne change.',
    dataTitle: 'Ce que nous gardons de vous',
    dataLead:
      'Votre adresse, ces choix, la preuve de votre accord, et jusqu’à quand nous vous avons écrit. Rien d’autre : ni ouverture, ni clic.',
    takeAway: 'Emporter ces données (JSON)',
  },
  erase: {
    title: 'Oublier mon adresse',
    lead: (email: string) =>
      `Appuyez sur le bouton, et l’adresse ${email} sera effacée avec vos choix et la preuve de votre accord. Plus rien ne partira vers elle.`,
    action: 'Oublier mon adresse',
    doneTitle: 'C’est oublié',
    done: (email: string) => `Nous ne gardons plus rien de l’adresse ${email}.`,
  },
  alert: {
    title: 'Être prévenu',
    lead: 'Un courriel quand paraît quelque chose de nouveau dans cette recherche. Rien de neuf, pas de message.',
    /** On the page of results. */
    link: 'Être prévenu des nouveautés de cette recherche',
    about: 'La recherche',
    /** Of a search without words nor filters. */
    everything: 'Tout ce qui est publié',
    wrong: 'Cette recherche n’est pas valable : repartez de la page de résultats.',
    rhythm: 'À quel rythme ?',
    rhythms: { daily: 'Une fois par jour au plus', weekly: 'Une fois par semaine au plus, le mardi' } satisfies Record<
      AlertRhythm,
      string
    >,
    emailHelp: 'Par exemple : nom@exemple.fr. Elle ne sert qu’à ces messages.',
    consent:
      'En demandant cette alerte, vous acceptez que votre adresse serve à vous l’envoyer, et à rien d’autre. Vous la retirez en un clic, depuis n’importe quel message.',
    action: 'Me prévenir',
    back: 'Voir la recherche',
    confirm: {
      title: 'Confirmer votre alerte',
      lead: (email: string) =>
        `Encore un geste : appuyez sur le bouton, et nous écrirons à l’adresse ${email} quand paraîtra du nouveau.`,
      action: 'Confirmer mon alerte',
      doneTitle: 'C’est confirmé',
      done: (email: string) =>
        `Nous écrirons à l’adresse ${email} quand paraîtra du nouveau. Un message vous rappelle comment retirer l’alerte.`,
    },
    leave: {
      title: 'Ne plus recevoir cette alerte',
      lead: (email: string) => `Appuyez sur le bouton, et l’adresse ${email} ne recevra plus cette alerte.`,
      action: 'Ne plus recevoir cette alerte',
      doneTitle: 'C’est fait',
      done: (email: string) => `L’adresse ${email} ne recevra plus cette alerte.`,
    },
  },
  move: {
    title: 'Recevoir la lettre ici',
    lead: (email: string) =>
      `Encore un geste : appuyez sur le bouton, et la lettre et vos alertes arriveront à l’adresse ${email}.`,
    action: 'Recevoir la lettre ici',
    doneTitle: 'C’est confirmé',
    done: (email: string) => `La lettre et vos alertes arriveront désormais à l’adresse ${email}.`,
  },
  archive: {
    title: 'Les lettres envoyées',
    lead: 'Ce que nous avons écrit, du plus récent au plus ancien.',
    empty: 'Aucune lettre n’est encore partie.',
    feed: 'Suivre les lettres par un flux Atom',
    link: 'Lire les lettres déjà envoyées',
    sent: (day: string) => `Lettre du ${day}`,
    personal: 'Chaque abonné y a trouvé aussi ce qui venait de paraître dans ce qu’il suit.',
    heads: 'Empreintes des relevés ce jour-là',
    headsLead: 'À quoi elles servent',
  },
  toCorrect: 'À corriger',
  brokenLink: 'Ce lien ne marche pas',
  errors: {
    EMAIL_INVALID:
      'Cette adresse n’est pas complète ou comporte une faute de frappe. Il en faut une comme nom@exemple.fr.',
    EMAIL_DISPOSABLE: 'Cette adresse est jetable : la lettre s’y perdrait. Donnez-en une que vous lisez.',
    INPUT_INVALID: 'Le formulaire est arrivé abîmé. Réessayez.',
    TOO_MANY_REQUESTS: 'Trop de demandes en peu de temps. Réessayez dans une heure.',
    ALERTS_TOO_MANY:
      'Vous avez déjà autant d’alertes que nous en tenons. Retirez-en une, puis suivez de nouveau ce lien.',
    EMAIL_TAKEN: 'Cette adresse reçoit déjà la lettre : changez ses choix par ses propres lettres.',
    TOKEN_UNKNOWN:
      'Ce lien est incomplet, ou il n’est plus connu. Copiez-le en entier depuis le message, ou demandez-en un autre.',
    TOKEN_EXPIRED: 'Ce lien est trop ancien. Demandez-en un autre : il suffit de vous abonner de nouveau.',
    TOKEN_USED: 'Ce lien a déjà servi, et vous avez quitté la lettre depuis. Pour revenir, abonnez-vous de nouveau.',
  } satisfies Record<NewsletterErrorCode, string>,
  unavailable: 'Le service ne répond pas pour l’instant. Votre saisie est gardée : réessayez dans une minute.',
  foreignForm: 'Ce formulaire a été envoyé depuis un autre site. Rechargez cette page et recommencez.',
};
