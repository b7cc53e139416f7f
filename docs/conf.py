"""Settings of Sphinx. Build with: sphinx-build -W --keep-going -b html docs OUT."""

import sys
from importlib.metadata import version as installed_version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "gallery"))
import samples
from sphinx.application import Sphinx

project = "reconcile"
author = "The reconcile authors"
copyright = author
release = version = installed_version("reconcile-facts")

extensions = ["sphinx.ext.autodoc", "sphinx.ext.napoleon", "myst_nb"]
exclude_patterns = ["_build", "jupyter_execute"]

html_theme = "furo"
html_title = "reconcile"
html_show_sourcelink = False
html_copy_source = False

# Every page with code cells is run anew at each build; a cell that fails stops the build.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_in_temp = True
nb_execution_timeout = 120
nb_merge_streams = True
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
napoleon_numpy_docstring = False
napoleon_use_ivar = True
python_maximum_signature_line_length = 88


def setup(app: Sphinx) -> None:
    """Make the pages of the sample stories with the documentation, and the directive that shows them."""
    made = samples.make(Path(app.outdir) / "samples")
    app.add_directive("sample", samples.directive_for(made))
