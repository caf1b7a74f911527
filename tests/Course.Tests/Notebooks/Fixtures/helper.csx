var helper = "loaded";
