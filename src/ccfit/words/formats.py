"""What only one of the formats of a report says."""

from ccfit.language import Text as T

WORDS: dict[str, T] = {
    # what a bar shows, for those who hear the page
    "bar": T("{full} of {cells}", "{full} de {cells}"),
    # the title of one file with the reports of many
    "reports": T("Career reports", "Informes vocacionales"),
}
