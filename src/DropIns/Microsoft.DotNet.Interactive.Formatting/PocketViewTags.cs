namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The elements of HTML, for <c>using static</c>: <c>div(h1("Title"), "text")</c>.</summary>
public static partial class PocketViewTags
{
    /// <summary>Any element, by its name: <c>_.blockquote("text")</c>.</summary>
    public static dynamic _ { get; } = new PocketView();

    /// <summary>An element a.</summary>
    public static dynamic a => _.a;

    /// <summary>An element area.</summary>
    public static dynamic area => _.area;

    /// <summary>An element aside.</summary>
    public static dynamic aside => _.aside;

    /// <summary>An element b.</summary>
    public static dynamic b => _.b;

    /// <summary>An element body.</summary>
    public static dynamic body => _.body;

    /// <summary>An element br.</summary>
    public static dynamic br => _.br;

    /// <summary>An element button.</summary>
    public static dynamic button => _.button;

    /// <summary>An element caption.</summary>
    public static dynamic caption => _.caption;

    /// <summary>An element center.</summary>
    public static dynamic center => _.center;

    /// <summary>An element circle.</summary>
    public static dynamic circle => _.circle;

    /// <summary>An element code.</summary>
    public static dynamic code => _.code;

    /// <summary>An element colgroup.</summary>
    public static dynamic colgroup => _.colgroup;

    /// <summary>An element dd.</summary>
    public static dynamic dd => _.dd;

    /// <summary>An element details.</summary>
    public static dynamic details => _.details;

    /// <summary>An element div.</summary>
    public static dynamic div => _.div;

    /// <summary>An element dl.</summary>
    public static dynamic dl => _.dl;

    /// <summary>An element dt.</summary>
    public static dynamic dt => _.dt;

    /// <summary>An element em.</summary>
    public static dynamic em => _.em;

    /// <summary>An element figure.</summary>
    public static dynamic figure => _.figure;

    /// <summary>An element font.</summary>
    public static dynamic font => _.font;

    /// <summary>An element form.</summary>
    public static dynamic form => _.form;

    /// <summary>An element g.</summary>
    public static dynamic g => _.g;

    /// <summary>An element h1.</summary>
    public static dynamic h1 => _.h1;

    /// <summary>An element h2.</summary>
    public static dynamic h2 => _.h2;

    /// <summary>An element h3.</summary>
    public static dynamic h3 => _.h3;

    /// <summary>An element h4.</summary>
    public static dynamic h4 => _.h4;

    /// <summary>An element h5.</summary>
    public static dynamic h5 => _.h5;

    /// <summary>An element h6.</summary>
    public static dynamic h6 => _.h6;

    /// <summary>An element head.</summary>
    public static dynamic head => _.head;

    /// <summary>An element header.</summary>
    public static dynamic header => _.header;

    /// <summary>An element hgroup.</summary>
    public static dynamic hgroup => _.hgroup;

    /// <summary>An element hr.</summary>
    public static dynamic hr => _.hr;

    /// <summary>An element html.</summary>
    public static dynamic html => _.html;

    /// <summary>An element i.</summary>
    public static dynamic i => _.i;

    /// <summary>An element iframe.</summary>
    public static dynamic iframe => _.iframe;

    /// <summary>An element img.</summary>
    public static dynamic img => _.img;

    /// <summary>An element input.</summary>
    public static dynamic input => _.input;

    /// <summary>An element label.</summary>
    public static dynamic label => _.label;

    /// <summary>An element li.</summary>
    public static dynamic li => _.li;

    /// <summary>An element line.</summary>
    public static dynamic line => _.line;

    /// <summary>An element link.</summary>
    public static dynamic link => _.link;

    /// <summary>An element main.</summary>
    public static dynamic main => _.main;

    /// <summary>An element menu.</summary>
    public static dynamic menu => _.menu;

    /// <summary>An element menuitem.</summary>
    public static dynamic menuitem => _.menuitem;

    /// <summary>An element meta.</summary>
    public static dynamic meta => _.meta;

    /// <summary>An element meter.</summary>
    public static dynamic meter => _.meter;

    /// <summary>An element nav.</summary>
    public static dynamic nav => _.nav;

    /// <summary>An element ol.</summary>
    public static dynamic ol => _.ol;

    /// <summary>An element optgroup.</summary>
    public static dynamic optgroup => _.optgroup;

    /// <summary>An element option.</summary>
    public static dynamic option => _.option;

    /// <summary>An element p.</summary>
    public static dynamic p => _.p;

    /// <summary>An element pre.</summary>
    public static dynamic pre => _.pre;

    /// <summary>An element progress.</summary>
    public static dynamic progress => _.progress;

    /// <summary>An element q.</summary>
    public static dynamic q => _.q;

    /// <summary>An element script.</summary>
    public static dynamic script => _.script;

    /// <summary>An element section.</summary>
    public static dynamic section => _.section;

    /// <summary>An element select.</summary>
    public static dynamic select => _.select;

    /// <summary>An element small.</summary>
    public static dynamic small => _.small;

    /// <summary>An element source.</summary>
    public static dynamic source => _.source;

    /// <summary>An element span.</summary>
    public static dynamic span => _.span;

    /// <summary>An element strike.</summary>
    public static dynamic strike => _.strike;

    /// <summary>An element strong.</summary>
    public static dynamic strong => _.strong;

    /// <summary>An element style.</summary>
    public static dynamic style => new Style();

    /// <summary>An element sub.</summary>
    public static dynamic sub => _.sub;

    /// <summary>An element summary.</summary>
    public static dynamic summary => _.summary;

    /// <summary>An element sup.</summary>
    public static dynamic sup => _.sup;

    /// <summary>An element svg.</summary>
    public static dynamic svg => _.svg;

    /// <summary>An element table.</summary>
    public static dynamic table => _.table;

    /// <summary>An element tbody.</summary>
    public static dynamic tbody => _.tbody;

    /// <summary>An element td.</summary>
    public static dynamic td => _.td;

    /// <summary>An element text.</summary>
    public static dynamic text => _.text;

    /// <summary>An element textarea.</summary>
    public static dynamic textarea => _.textarea;

    /// <summary>An element tfoot.</summary>
    public static dynamic tfoot => _.tfoot;

    /// <summary>An element th.</summary>
    public static dynamic th => _.th;

    /// <summary>An element thead.</summary>
    public static dynamic thead => _.thead;

    /// <summary>An element title.</summary>
    public static dynamic title => _.title;

    /// <summary>An element tr.</summary>
    public static dynamic tr => _.tr;

    /// <summary>An element u.</summary>
    public static dynamic u => _.u;

    /// <summary>An element ul.</summary>
    public static dynamic ul => _.ul;

    /// <summary>An element video.</summary>
    public static dynamic video => _.video;
}
