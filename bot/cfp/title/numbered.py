"""Names of events that begin with the number of the edition, in languages that name an event without "on"."""

from __future__ import annotations

from bot.rules import Rule

NUMBERED_EDITION = Rule(
    "the number of an edition, the kind of event, and what it is about",
    r"""(?<![\w-]) (?P<name> (?: [IVXL]{1,6} | \d{1,3} (?: [ºªo°a.] | ème | er | e ) ) \s
        (?: Workshop | Congress?o | Simp[óo]sio | Encontro | Encuentro | Semin[áa]rio | Jornadas? | Col[óo]quio
            | Colloque | Convegno | Congrès | Journées? | Tagung | Kongress | Conferência | Conferencia | Oficina
            | Escola | Escuela | Taller | Semana ) \b
        (?: \s (?: (?: d[eoa]s? | de \s la | du | del | della | di | der | für | zur | em | en | sobre | e
            | y | et ) \s )? [A-ZÀ-Ý] [\w’'-]{2,24} ){1,8} )""",
    examples=(
        "para o XIII Workshop Brasileiro de Nós", "o IV Congresso de Cordas",
        "II Simpósio Nacional de Nós",
        "el III Simposio de Nudos", "no 2º Encontro de Nós", "el 5º Encuentro Nacional de Nudos",
        "V Seminário de Cordas", "VI Seminario Nacional",
        "IX Jornadas de Nudos", "a I Jornada de Cordas",
        "X Colóquio dos Portos", "III Coloquio de la Cuerda", "le 3ème Colloque des Nœuds",
        "il 4o Convegno della Corda",
        "la 2e Journée du Port", "les 2e Journées de la Corde", "le 1er Congrès de la Corde",
        "die 12. Tagung der Seile",
        "der 3. Kongress für Knoten", "XI Conferência em Cordas", "VII Conferencia en Nudos", "I Oficina das Cordas",
        "II Escola sobre Cordas", "II Escuela Nacional e Iberoamericana",
        "8° Taller Nacional y Regional",
        "3a Jornada Nudos et Cordes", "XII Congreso Nudos", "12. Tagung zur Seilkunde",
        "la 1a Jornada di Corda",
        "V Jornada del Nudo", "a IV Semana do Cais", "I Jornada de Nós",
    ),
    near_misses=("XIII Workshop", "Workshop Brasileiro de Nós", "a 3 Workshop Days"),
    cased=True,
)  # fmt: skip
