"""The English stemmer of the package snowballstemmer, without the stemmers of thirty other languages.

The package imports them all, which takes longer than everything else that a first comparison loads. This module is a
package whose folder is that of snowballstemmer, so that of it only what is asked for is imported.
"""

from importlib.util import find_spec

_SPEC = find_spec("snowballstemmer")
assert _SPEC is not None  # it is installed with this package
__path__ = list(_SPEC.submodule_search_locations or ())
